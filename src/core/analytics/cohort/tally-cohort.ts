import type { Basis } from '../../scoring/result.js';
import type { CohortScores } from './cohort-scores.js';
import { everyRow } from './every-row.js';
import { tallyLevels, type LevelTally } from './tally-levels.js';
import { tallyScores, type ScoreTally } from './tally-scores.js';

/** What was counted of a cohort: small, however many enterprises it has, and added to others without a loss. */
export interface CohortTally {
  readonly basis: Basis;
  readonly rows: number;
  readonly overall: ScoreTally;
  readonly dimensions: readonly (ScoreTally & { readonly id: string })[];
  readonly levels: LevelTally | null;
}

/**
 * Counts a cohort, or a segment of it.
 *
 * @param rows The rows that count, each once; all of them when left out.
 */
export function tallyCohort(scores: CohortScores, rows: Uint32Array = everyRow(scores.rows)): CohortTally {
  return {
    basis: scores.basis,
    rows: rows.length,
    overall: tallyScores(scores.overall, rows),
    dimensions: scores.dimensions.map(({ id, scores }) => ({ id, ...tallyScores(scores, rows) })),
    levels: scores.levels && tallyLevels(scores.levels, rows),
  };
}
