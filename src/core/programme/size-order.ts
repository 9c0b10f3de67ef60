import type { SegmentColumn } from '../analytics/cohort/grouping.js';

/** Size classes as everybody counts them up; ids in the order of letters put the medium ones first. */
const SIZES: readonly string[] = ['micro', 'small', 'medium', 'large'];

/** The same column with its size classes from the smallest to the largest; others follow in the order that they have. */
export function fromTheSmallest({ by, segments, codes }: SegmentColumn): SegmentColumn {
  const rank = (segment: string) => (SIZES.includes(segment) ? SIZES.indexOf(segment) : SIZES.length);
  const ordered = [...segments].sort((a, b) => rank(a) - rank(b));
  const places = [0, ...segments.map((segment) => ordered.indexOf(segment) + 1)];
  return { by, segments: ordered, codes: codes.map((code) => places[code] ?? 0) };
}
