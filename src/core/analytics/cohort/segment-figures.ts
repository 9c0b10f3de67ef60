import { cohortFigures, type CohortFigures } from './cohort-figures.js';
import type { CohortScores } from './cohort-scores.js';
import type { Grouping } from './grouping.js';
import { tallyGroups } from './tally-groups.js';

/** The figures of each segment. */
export interface SegmentFigures {
  readonly by: string;
  readonly segments: readonly (CohortFigures & { readonly segment: string })[];
  /** Rows that belong to no segment. */
  readonly outside: number;
}

/**
 * The figures of every segment of a grouping.
 *
 * @example
 * segmentFigures(scoreCohort(structure, columns), groupRows(sectors, latest));
 */
export function segmentFigures(scores: CohortScores, grouping: Grouping): SegmentFigures {
  const { by, groups, outside } = grouping;
  const tallies = tallyGroups(scores, grouping);
  const segments = tallies.map((tally, at) => ({ segment: groups[at]?.segment ?? '', ...cohortFigures(tally) }));
  return { by, segments, outside };
}
