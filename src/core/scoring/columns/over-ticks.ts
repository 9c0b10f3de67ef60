import type { CellColumn } from './cohort-columns.js';

/** Up to so many options, what follows from each set of ticks is worked out once. */
export const TABULATED = 12;

/** Reads something off the ticks of a row. */
export type OfRow = (row: number) => number;

/**
 * What follows from the ticks of a cell, by row: kept for every set that occurs where there are few options, else
 * worked out anew. The function gets the ids that are ticked, in the order of the options.
 */
export function overTicks(
  { ticks = [] }: CellColumn,
  options: readonly { readonly id: string }[],
  ofTicked: (ticked: readonly string[]) => number,
): OfRow {
  const [first = new Uint32Array(0)] = ticks;
  const ofSet = (row: number) => ofTicked(tickedAt(ticks, options, row));
  if (options.length > TABULATED) return ofSet;
  const kept = new Float64Array(2 ** options.length).fill(NaN);
  return (row) => {
    const set = first[row] ?? 0;
    const known = kept[set] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const found = ofSet(row);
    kept[set] = found;
    return found;
  };
}

function tickedAt(
  ticks: readonly Uint32Array[],
  options: readonly { readonly id: string }[],
  row: number,
): readonly string[] {
  return options.filter((_, at) => (((ticks[at >> 5]?.[row] ?? 0) >>> (at & 31)) & 1) === 1).map(({ id }) => id);
}
