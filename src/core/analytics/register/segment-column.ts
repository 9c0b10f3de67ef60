import type { SegmentColumn } from '../cohort/grouping.js';

/**
 * A column of segments, which stand in the order of their ids.
 *
 * @param values A segment each, `null` for none.
 */
export function segmentColumn(by: string, values: readonly (string | null)[]): SegmentColumn {
  const segments = [...new Set(values)].filter((value) => value !== null).sort();
  const codes = new Map<string | null, number>(segments.map((segment, at) => [segment, at + 1]));
  return { by, segments, codes: Uint32Array.from(values, (value) => codes.get(value) ?? 0) };
}
