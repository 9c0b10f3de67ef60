import { cohortFigures, type CohortFigures } from './cohort-figures.js';
import type { CohortScores } from './cohort-scores.js';
import type { Grouping } from './grouping.js';
import { tallyCohort } from './tally-cohort.js';

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
 * segmentFigures(cohortScores(scoreColumns(structure, columns)), groupRows(sectors, latest));
 */
export function segmentFigures(scores: CohortScores, { by, groups, outside }: Grouping): SegmentFigures {
  const segments = groups.map(({ segment, rows }) => ({ segment, ...cohortFigures(tallyCohort(scores, rows)) }));
  return { by, segments, outside };
}
