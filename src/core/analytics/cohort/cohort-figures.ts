import type { Basis } from '../../scoring/result.js';
import { summarise, type Summary } from '../statistics/summary.js';
import type { CohortTally } from './tally-cohort.js';
import type { LevelTally } from './tally-levels.js';

/** The figures of a cohort or of a segment. */
export interface CohortFigures {
  readonly basis: Basis;
  /** Enterprises, with a score and without. */
  readonly rows: number;
  readonly overall: Summary;
  /** In the order of the index. */
  readonly dimensions: readonly (Summary & { readonly id: string })[];
  /** `null` where the index has no levels. */
  readonly levels: LevelTally | null;
}

/** The figures of what was counted. */
export function cohortFigures({ basis, rows, overall, dimensions, levels }: CohortTally): CohortFigures {
  return {
    basis,
    rows,
    overall: summarise(overall.frequencies, overall.without),
    dimensions: dimensions.map(({ id, frequencies, without }) => ({ id, ...summarise(frequencies, without) })),
    levels,
  };
}
