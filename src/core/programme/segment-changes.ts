import { scoresAt } from '../analytics/cohort/scores-at.js';
import type { CohortScores } from '../analytics/cohort/cohort-scores.js';
import type { Grouping } from '../analytics/cohort/grouping.js';
import type { RowPairs } from '../analytics/register/pair-rows.js';
import { pairedChange, type PairedChange } from '../analytics/statistics/paired-change.js';

/** How the score of the enterprises of a segment changed. */
export interface SegmentChange extends PairedChange {
  readonly segment: string;
}

/**
 * The change of each segment, of the enterprises in both waves.
 *
 * @param grouping The earlier rows of the pairs, by segment.
 */
export function segmentChanges(
  { overall }: CohortScores,
  { before, after }: RowPairs,
  { groups }: Grouping,
): readonly SegmentChange[] {
  const partners = new Map(Array.from(before, (row, at) => [row, after[at] ?? 0]));
  return groups.map(({ segment, rows }) => ({
    segment,
    ...pairedChange(
      scoresAt(overall, rows),
      scoresAt(
        overall,
        rows.map((row) => partners.get(row) ?? 0),
      ),
    ),
  }));
}
