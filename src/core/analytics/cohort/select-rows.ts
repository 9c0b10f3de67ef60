import type { SegmentColumn } from './grouping.js';
import { keepRows } from './keep-rows.js';

/** A filter: rows of these segments. */
export interface SegmentFilter {
  readonly column: SegmentColumn;
  readonly segments: readonly string[];
}

/**
 * The rows that pass every filter.
 *
 * @param rows The rows to choose from.
 */
export function selectRows(rows: Uint32Array, filters: readonly SegmentFilter[]): Uint32Array {
  return filters.reduce((left, { column: { segments: all, codes }, segments }) => {
    const wanted = Uint8Array.from([0, ...all.map((segment) => (segments.includes(segment) ? 1 : 0))]);
    return keepRows(left, (row) => wanted[codes[row] ?? 0] === 1);
  }, rows);
}
