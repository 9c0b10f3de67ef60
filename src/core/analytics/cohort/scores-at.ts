import type { RankedScores } from './rank-scores.js';

/**
 * The scores of rows, NaN where there is none.
 *
 * @param own An array of as many elements that is written over, where one is at hand.
 */
export function scoresAt(
  scores: RankedScores,
  rows: Uint32Array,
  own: Float64Array = new Float64Array(rows.length),
): Float64Array {
  // Loops: `Float64Array.from` takes ten times as long.
  if (scores instanceof Float64Array) {
    for (let at = 0; at < rows.length; at++) own[at] = scores[rows[at] ?? 0] ?? NaN;
    return own;
  }
  const { values, codes } = scores;
  for (let at = 0; at < rows.length; at++) own[at] = values[(codes[rows[at] ?? 0] ?? 0) - 1] ?? NaN;
  return own;
}
