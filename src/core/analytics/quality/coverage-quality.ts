import type { ColumnScores } from '../../scoring/columns/column-scores.js';
import { ReadinessError } from '../../compiled/readiness-error.js';
import { frequenciesOf } from '../statistics/frequencies-of.js';
import { mean } from '../statistics/mean.js';
import { momentsOf } from '../statistics/moments.js';

/** How much of an index was answered. */
export interface CoverageQuality {
  /** Mean share of the weight that is answered, 0 to 1; `null` where nothing applies to anybody. */
  readonly mean: number | null;
  /** Positions of rows of which less than the least is answered, ascending. */
  readonly low: Uint32Array;
}

/**
 * Who left much open.
 *
 * @param scores Scores with coverage.
 * @param rows The rows to look at.
 * @param least Share of the weight that should be answered, 0 to 1.
 * @throws {ReadinessError} `coverage/missing` where `scoreColumns` was not asked for coverage.
 */
export function coverageQuality({ coverage }: ColumnScores, rows: Uint32Array, least = 0.8): CoverageQuality {
  if (!coverage) throw new ReadinessError('coverage/missing', 'coverageQuality requires scores with coverage');
  const shares = Float64Array.from(rows, (row) => coverage[row] ?? NaN);
  return {
    mean: mean(momentsOf(frequenciesOf(shares))),
    low: rows.filter((_, at) => (shares[at] ?? NaN) < least - 1e-9),
  };
}
