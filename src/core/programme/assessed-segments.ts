import type { SegmentFigures } from '../analytics/cohort/segment-figures.js';

/** The segments in which somebody was assessed; a division also has those that nobody in scope belongs to. */
export function assessedSegments({ segments }: SegmentFigures): SegmentFigures['segments'] {
  return segments.filter(({ rows }) => rows > 0);
}
