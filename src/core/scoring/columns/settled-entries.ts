import { settle } from '../../compiled/settle.js';
import { MAY_BE_NONE, MAY_BE_OUT } from '../spread.js';
import type { Wanted } from './group-columns.js';
import { COUNTED, RANGED, VALUED, type NodeColumns, type NodeTable } from './node-table.js';
import { createView, type NodeView } from './node-view.js';
import { BLOCK } from './program.js';

/** What entries show. */
export interface SettledEntries extends NodeView {
  /** Whether any of them may be without a score. */
  readonly uncertain: boolean;
}

/**
 * What the entries of a node show, each settled once; `null` for a node whose every block has entries of its own.
 *
 * @returns A function that settles the entries that are new, and gives all of them.
 */
export function settledEntries({ table, used, written }: NodeColumns, wanted: Wanted): (() => SettledEntries) | null {
  if (!written) return null;
  const entries = { ...createView(used), uncertain: false };
  const keys = new Uint16Array(BLOCK);
  let settled = 0;
  return () => {
    while (settled < written()) {
      const count = Math.min(BLOCK, written() - settled);
      for (let row = 0; row < count; row++) keys[row] = settled + row;
      settleRows(table, keys, entries, { place: settled, count }, wanted);
      entries.uncertain ||= entries.mayBeNull.subarray(settled, settled + count).includes(1);
      settled += count;
    }
    return entries;
  };
}

/** Writes what the entries of rows show: of the first `count` keys, to places of a view. */
export function settleRows(table: NodeTable, keys: Uint16Array, view: NodeView, rows: Rows, wanted: Wanted): void {
  const { flags } = table;
  settleNumbers({ numbers: table.value, flags, flag: VALUED }, keys, view.score, rows);
  if (wanted.coverage) copyNumbers({ numbers: table.coverage, flags, flag: COUNTED }, keys, view.coverage, rows);
  if (!wanted.bounds) return;
  settleNumbers({ numbers: table.low, flags, flag: RANGED }, keys, view.low, rows);
  settleNumbers({ numbers: table.high, flags, flag: RANGED }, keys, view.high, rows);
  const { place, count } = rows;
  for (let row = 0; row < count; row++) {
    view.mayBeNull[place + row] = ((flags[keys[row] ?? 0] ?? 0) & (MAY_BE_NONE | MAY_BE_OUT)) === 0 ? 0 : 1;
  }
}

/** Numbers of entries, which are there where a flag is. */
interface Flagged {
  readonly numbers: Float64Array;
  readonly flags: Uint8Array;
  readonly flag: number;
}

function settleNumbers({ numbers, flags, flag }: Flagged, keys: Uint16Array, to: Float64Array, rows: Rows): void {
  const { place, count } = rows;
  for (let row = 0; row < count; row++) {
    const key = keys[row] ?? 0;
    to[place + row] = ((flags[key] ?? 0) & flag) === 0 ? NaN : settle(numbers[key] ?? NaN);
  }
}

function copyNumbers({ numbers, flags, flag }: Flagged, keys: Uint16Array, to: Float64Array, rows: Rows): void {
  const { place, count } = rows;
  for (let row = 0; row < count; row++) {
    const key = keys[row] ?? 0;
    to[place + row] = ((flags[key] ?? 0) & flag) === 0 ? NaN : (numbers[key] ?? NaN);
  }
}

/** Where rows go. */
interface Rows {
  readonly place: number;
  readonly count: number;
}

/** Looks the entries of rows up: of the first `count` keys, from a place of the view on. */
export function lookUp(entries: SettledEntries, keys: Uint16Array, view: NodeView, rows: Rows, wanted: Wanted): void {
  lookUpNumbers(entries.score, keys, view.score, rows);
  if (wanted.coverage) lookUpNumbers(entries.coverage, keys, view.coverage, rows);
  if (wanted.bounds) lookUpBounds(entries, keys, view, rows);
}

function lookUpNumbers(entries: Float64Array, keys: Uint16Array, to: Float64Array, { place, count }: Rows): void {
  for (let row = 0; row < count; row++) to[place + row] = entries[keys[row] ?? 0] ?? 0;
}

function lookUpBounds(entries: SettledEntries, keys: Uint16Array, view: NodeView, { place, count }: Rows): void {
  const { low: lows, high: highs, mayBeNull: nulls, uncertain } = entries;
  const { low, high, mayBeNull } = view;
  for (let row = 0; row < count; row++) {
    const key = keys[row] ?? 0;
    low[place + row] = lows[key] ?? 0;
    high[place + row] = highs[key] ?? 0;
  }
  // Until one of the entries may be without a score, the view has nothing but 0 there.
  if (uncertain) for (let row = 0; row < count; row++) mayBeNull[place + row] = nulls[keys[row] ?? 0] ?? 0;
}
