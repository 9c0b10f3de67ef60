import type { Item } from '../../model/item.js';
import type { AnswerPoints } from '../answer-points.js';
import type { CompiledLeaf } from '../compiled-index.js';
import { numericPoints } from '../numeric-points.js';
import { unknownTo } from '../../compiled/readiness-error.js';
import { tickPoints } from '../tick-points.js';
import { CODES, givenTable } from './answer-table.js';
import { tickedOf } from './choices.js';
import { CELL_CODES, type CellColumn } from './cohort-columns.js';
import { lengthened, type NodeColumns, type NodeTable } from './node-table.js';
import { overTicks, type OfRow } from './over-ticks.js';
import { BLOCK, type Program } from './program.js';

/**
 * A leaf whose answers stand beside the codes: where there is one, its points are worked out, and the key leads to an
 * entry of that row, behind those of the codes.
 */
export function givenColumns(
  { steps }: Program,
  leaf: CompiledLeaf,
  points: AnswerPoints,
  item: Item,
  cell: CellColumn,
  keys: Uint16Array,
): NodeColumns {
  // Worth more than anything, the answer shows what else is lowest; worth less, what else is highest.
  const [most, least] = [givenTable(leaf, points, item, Infinity), givenTable(leaf, points, item, -Infinity)];
  const first = most.value.length;
  const table = lengthened(most, BLOCK);
  const pointsAt = pointsOf(points, item, cell);

  function enter(entry: number, key: number, value: number): void {
    table.value[entry] = most.value[key] === Infinity ? value : (most.value[key] ?? 0);
    const counts = most.high[key] === Infinity;
    table.low[entry] = counts ? Math.min(value, most.low[key] ?? value) : (most.low[key] ?? 0);
    table.high[entry] = counts ? Math.max(value, least.high[key] ?? value) : (most.high[key] ?? 0);
    copyRest(table, entry, key);
  }

  steps.push((start, count) => {
    for (let row = 0; row < count; row++) {
      const key = keys[row] ?? 0;
      if (key % CODES !== CELL_CODES.given) continue;
      keys[row] = first + row;
      enter(first + row, key, pointsAt(start + row));
    }
  });
  return { keys, table, used: table.value.length, constant: false };
}

function copyRest({ coverage, flags, tally }: NodeTable, entry: number, key: number): void {
  coverage[entry] = coverage[key] ?? 0;
  flags[entry] = flags[key] ?? 0;
  tally[entry] = tally[key] ?? 0;
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
