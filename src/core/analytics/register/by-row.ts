import type { SegmentColumn } from '../cohort/grouping.js';

/**
 * The segments of enterprises, told for each of their assessments.
 *
 * @param enterprise Of each row 0, or 1 plus the position of its enterprise.
 */
export function byRow({ by, segments, codes }: SegmentColumn, enterprise: Uint32Array): SegmentColumn {
  return { by, segments, codes: enterprise.map((at) => (at === 0 ? 0 : (codes[at - 1] ?? 0))) };
}
