import type { ColumnScores, LevelScores } from '../../scoring/columns/column-scores.js';
import type { Basis } from '../../scoring/result.js';
import { rankScores, type RankedScores } from './rank-scores.js';

/** The scores of a cohort, made ready to be counted by any segment. */
export interface CohortScores {
  readonly basis: Basis;
  readonly rows: number;
  readonly overall: RankedScores;
  /** In the order of the index. */
  readonly dimensions: readonly { readonly id: string; readonly scores: RankedScores }[];
  /** `null` where the index has no levels. */
  readonly levels: LevelScores | null;
}

/** Makes what `scoreColumns` gives ready: once after each change of weighting, then for every segment. */
export function cohortScores({ basis, rows, score, dimensions, levels }: ColumnScores): CohortScores {
  return {
    basis,
    rows,
    overall: rankScores(score),
    dimensions: dimensions.map(({ id, score }) => ({ id, scores: rankScores(score) })),
    levels,
  };
}
