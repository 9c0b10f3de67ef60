import type { Item } from '../../model/item.js';
import type { AnswerPoints } from '../answer-points.js';
import type { CompiledLeaf } from '../compiled-index.js';
import { numericPoints } from '../numeric-points.js';
import { unknownTo } from '../../compiled/readiness-error.js';
import { tickPoints } from '../tick-points.js';
import { codeCount, tickedOf } from './choices.js';
import { CELL_CODES, type CellColumn } from './cohort-columns.js';
import { givenEntries } from './given-entries.js';
import { fixedColumns, lengthened, oncePerLeaf, type Keys, type NodeColumns } from './node-table.js';
import { TABULATED, overTicks, type OfRow } from './over-ticks.js';
import { BLOCK, type Program } from './program.js';
import { setPoints, type SetPoints } from './set-points.js';

/** A leaf, and where its answers stand. */
interface Asked {
  readonly leaf: CompiledLeaf;
  readonly item: Item;
  readonly cell: CellColumn;
  /** The codes of the cell, each in the state that its item is in, in an array for keys below `used`. */
  readonly keysBelow: (used: number) => Keys;
}

/** A leaf whose answers stand beside the codes. */
export function givenColumns(program: Program, asked: Asked, points: AnswerPoints): NodeColumns {
  const options = tickedOf(asked.item);
  if (points.from === 'ticks' && options.length <= TABULATED) {
    const sets = setPoints(points, options);
    if (sets.different.length <= MOST_POINTS) return tickedColumns(program, asked, points, sets);
  }
  return rowColumns(program, asked, points);
}

/** Two bytes hold a key for so many points in every state. */
const MOST_POINTS = 1024;

/** With few options an entry, behind those of the codes, for each state and each number of points that ticks can give. */
function tickedColumns(
  { steps }: Program,
  { leaf, item, cell, keysBelow }: Asked,
  points: AnswerPoints,
  { different, position }: SetPoints,
): NodeColumns {
  const { table, places } = tickedTable(leaf, points, item, different);
  const keys = keysBelow(table.value.length);
  const { ticks: [ticks = new Uint32Array(cell.codes.length)] = [] } = cell;
  const mask = position.length - 1;
  steps.push((start, count) => {
    for (let row = 0; row < count; row++) {
      const place = places[keys[row] ?? 0] ?? 0;
      if (place > 0) keys[row] = place + (position[(ticks[start + row] ?? 0) & mask] ?? 0);
    }
  });
  return fixedColumns(keys, table);
}

const tickedTable = oncePerLeaf((leaf, points: AnswerPoints, item: Item, different: Float64Array) => {
  const { entries, enter } = givenEntries(leaf, points, item);
  const [codes, first] = [codeCount(item), entries.value.length];
  const table = lengthened(entries, (first / codes) * different.length);
  /** By key of an answer that is given its first entry, else 0. */
  const places = new Uint16Array(first);
  for (let key: number = CELL_CODES.given, place = first; key < first; key += codes, place += different.length) {
    places[key] = place;
    for (const [at, value] of different.entries()) enter(table, place + at, key, value);
  }
  return { table, places };
});

/** Otherwise the points are worked out row by row, and the key leads to an entry of that row. */
function rowColumns({ steps }: Program, { leaf, item, cell, keysBelow }: Asked, points: AnswerPoints): NodeColumns {
  const { entries, enter } = givenEntries(leaf, points, item);
  const first = entries.value.length;
  const table = lengthened(entries, BLOCK);
  const keys = keysBelow(table.value.length);
  const pointsAt = pointsOf(points, item, cell);
  const { codes } = cell;
  steps.push((start, count) => {
    for (let row = 0; row < count; row++) {
      if (codes[start + row] !== CELL_CODES.given) continue;
      enter(table, first + row, keys[row] ?? 0, pointsAt(start + row));
      keys[row] = first + row;
    }
  });
  return { keys, table, used: table.value.length, written: null };
}

/** The points of the answer beside the code, by row of the cohort. */
function pointsOf(points: AnswerPoints, item: Item, cell: CellColumn): OfRow {
  if (points.from === 'ticks') return overTicks(cell, tickedOf(item), (ticked) => tickPoints(points, ticked));
  const { numbers } = cell;
  if (!numbers || points.from === 'option') {
    throw unknownTo(item.id, 'numbers', 'none');
  }
  return (row) => {
    const number = numbers[row] ?? NaN;
    if (Number.isFinite(number)) return numericPoints(points, number);
    throw unknownTo(item.id, 'answer', String(number));
  };
}
