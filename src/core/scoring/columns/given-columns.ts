import type { Item } from '../../model/item.js';
import type { AnswerPoints } from '../answer-points.js';
import type { CompiledLeaf } from '../compiled-index.js';
import { numericPoints } from '../numeric-points.js';
import { unknownTo } from '../../compiled/readiness-error.js';
import { tickPoints } from '../tick-points.js';
import { codeCount, tickedOf } from './choices.js';
import { CELL_CODES, type CellColumn } from './cohort-columns.js';
import { givenEntries } from './given-entries.js';
import { fixedColumns, lengthened, type NodeColumns } from './node-table.js';
import { TABULATED, overTicks, type OfRow } from './over-ticks.js';
import { BLOCK, type Program } from './program.js';
import { setPoints } from './set-points.js';

/** A leaf whose answers stand beside the codes. */
export function givenColumns(
  program: Program,
  leaf: CompiledLeaf,
  points: AnswerPoints,
  item: Item,
  cell: CellColumn,
  keys: Uint16Array,
): NodeColumns {
  const ticked = points.from === 'ticks' && tickedOf(item).length <= TABULATED;
  const few = ticked && setPoints(points, tickedOf(item)).different.length <= MOST_POINTS;
  return few
    ? tickedColumns(program, leaf, points, item, cell, keys)
    : rowColumns(program, leaf, points, item, cell, keys);
}

/** Two bytes hold a key for so many points in every state. */
const MOST_POINTS = 1024;

/** With few options an entry, behind those of the codes, for each state and each number of points that ticks can give. */
function tickedColumns(
  { steps }: Program,
  leaf: CompiledLeaf,
  points: Extract<AnswerPoints, { from: 'ticks' }>,
  item: Item,
  { codes, ticks: [ticks = new Uint32Array(codes.length)] = [] }: CellColumn,
  keys: Uint16Array,
): NodeColumns {
  const { entries, enter } = givenEntries(leaf, points, item);
  const { different, position } = setPoints(points, tickedOf(item));
  const [first, perState] = [entries.value.length, codeCount(item)];
  const states = first / perState;
  const table = lengthened(entries, states * different.length);
  for (let state = 0; state < states; state++) {
    for (const [at, value] of different.entries()) {
      enter(table, first + state * different.length + at, state * perState + CELL_CODES.given, value);
    }
  }
  const [mask, step] = [position.length - 1, different.length];
  steps.push((start, count) => {
    for (let row = 0; row < count; row++) {
      if (codes[start + row] !== CELL_CODES.given) continue;
      const state = Math.floor((keys[row] ?? 0) / perState);
      keys[row] = first + state * step + (position[(ticks[start + row] ?? 0) & mask] ?? 0);
    }
  });
  return fixedColumns(keys, table);
}

/** Otherwise the points are worked out row by row, and the key leads to an entry of that row. */
function rowColumns(
  { steps }: Program,
  leaf: CompiledLeaf,
  points: AnswerPoints,
  item: Item,
  cell: CellColumn,
  keys: Uint16Array,
): NodeColumns {
  const { entries, enter } = givenEntries(leaf, points, item);
  const first = entries.value.length;
  const table = lengthened(entries, BLOCK);
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
