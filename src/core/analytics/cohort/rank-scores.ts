import { distinctValues, type DistinctValues } from '../statistics/distinct-values.js';

/**
 * Scores as two bytes a row, which say which of the scores that occur it is: then they are counted instead of sorted, in a
 * quarter of the memory. Where too many different scores occur, the scores themselves, NaN where there is none.
 */
export type RankedScores = DistinctValues | Float64Array;

/** Looks once which scores occur. */
export function rankScores(scores: Float64Array): RankedScores {
  return distinctValues(scores) ?? scores;
}
