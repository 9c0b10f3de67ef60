import type { Combination } from '../model/index-tree.js';
import { combine } from './combine.js';
import { isValue, MAY_BE_OUT, spreadOf, type Spread } from './spread.js';

/** What a child may give, with its weight. */
export type WeightedSpread = Spread & { readonly weight: number };

/**
 * The lowest or highest value where children may be left out; NaN where there is none.
 *
 * Every combination grows with each value, so the extremes lie at the ends of the children. A child that may be
 * left out is taken in while that helps: whichever subset is best, it takes the lowest (or highest) first.
 */
export function extreme(how: Combination, children: readonly WeightedSpread[], end: 'low' | 'high'): number {
  const valued = children.filter((child) => isValue(child[end]));
  const waiting = new Set<WeightedSpread | null>(
    valued
      .filter(({ flags }) => (flags & MAY_BE_OUT) !== 0)
      .sort((a, b) => (end === 'low' ? a.low - b.low : b.high - a.high)),
  );
  const values = [null, ...waiting].map((next) => {
    waiting.delete(next);
    return combine(how, valued, (child) => (waiting.has(child) ? null : child[end]));
  });
  return spreadOf(values)[end];
}
