import type { NodeScore } from '../scoring/result.js';

/**
 * How much of what a node can give was reached, 0 to 1: where an index adds up, some dimensions are worth more than
 * others, and points alone do not compare.
 *
 * @returns `null` without a score, or where there is nothing to reach.
 * @example
 * reachedShare({ …, score: 5, range: { minimum: 0, maximum: 20 } }); // 0.25
 */
export function reachedShare({ score, range: { minimum, maximum } }: NodeScore): number | null {
  return score === null || maximum === minimum ? null : (score - minimum) / (maximum - minimum);
}
