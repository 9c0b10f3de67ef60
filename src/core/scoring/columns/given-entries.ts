import type { Item } from '../../model/item.js';
import type { AnswerPoints } from '../answer-points.js';
import type { CompiledLeaf } from '../compiled-index.js';
import { givenTable } from './answer-table.js';
import type { NodeTable } from './node-table.js';

/** What becomes of an answer beside the code. */
export interface GivenEntries {
  /** The entries of the codes. */
  readonly entries: NodeTable;
  /** Writes into a table what the entry at `key`, of an answer that is given, comes to with so many points. */
  readonly enter: (table: NodeTable, entry: number, key: number, points: number) => void;
}

/** Asks a leaf once what it makes of answers beside the code. */
export function givenEntries(leaf: CompiledLeaf, points: AnswerPoints, item: Item): GivenEntries {
  // Worth more than anything, the answer shows what else is lowest; worth less, what else is highest.
  const [most, least] = [givenTable(leaf, points, item, Infinity), givenTable(leaf, points, item, -Infinity)];

  function enter(table: NodeTable, entry: number, key: number, value: number): void {
    table.value[entry] = most.value[key] === Infinity ? value : (most.value[key] ?? 0);
    const counts = most.high[key] === Infinity;
    table.low[entry] = counts ? Math.min(value, most.low[key] ?? value) : (most.low[key] ?? 0);
    table.high[entry] = counts ? Math.max(value, least.high[key] ?? value) : (most.high[key] ?? 0);
    table.coverage[entry] = most.coverage[key] ?? 0;
    table.flags[entry] = most.flags[key] ?? 0;
    table.tally[entry] = most.tally[key] ?? 0;
  }

  return { entries: most, enter };
}
