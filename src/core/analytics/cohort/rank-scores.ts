import { distinctValues, type DistinctValues } from '../statistics/distinct-values.js';

/** Scores, and which of a few values each of them is: then they are counted instead of sorted. */
export interface RankedScores {
  /** A score a row, NaN where there is none. */
  readonly scores: Float64Array;
  /** `null` where there are too many different scores to be worth it. */
  readonly ranks: DistinctValues | null;
}

/** Looks once which scores occur. */
export function rankScores(scores: Float64Array): RankedScores {
  return { scores, ranks: distinctValues(scores) };
}
