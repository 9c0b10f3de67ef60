import { settle } from '../../compiled/settle.js';
import { MAY_BE_NONE, MAY_BE_OUT } from '../spread.js';
import type { Wanted } from './group-columns.js';
import { COUNTED, RANGED, VALUED, type NodeColumns, type NodeTable } from './node-table.js';
import { createView, type NodeView } from './node-view.js';

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
  let settled = 0;
  return () => {
    for (; settled < written(); settled++) {
      settleEntry(table, settled, entries, settled, wanted);
      if (entries.mayBeNull[settled] === 1) entries.uncertain = true;
    }
    return entries;
  };
}

/** Writes what an entry of a table shows to a place of a view. */
export function settleEntry(
  table: NodeTable,
  key: number,
  view: NodeView,
  place: number,
  { coverage, bounds }: Wanted,
): void {
  const flags = table.flags[key] ?? 0;
  view.score[place] = (flags & VALUED) === 0 ? NaN : settle(table.value[key] ?? NaN);
  if (coverage) view.coverage[place] = (flags & COUNTED) === 0 ? NaN : (table.coverage[key] ?? NaN);
  if (!bounds) return;
  const ranged = (flags & RANGED) !== 0;
  view.low[place] = ranged ? settle(table.low[key] ?? NaN) : NaN;
  view.high[place] = ranged ? settle(table.high[key] ?? NaN) : NaN;
  view.mayBeNull[place] = (flags & (MAY_BE_NONE | MAY_BE_OUT)) === 0 ? 0 : 1;
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
