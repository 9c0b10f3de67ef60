import type { Combination } from '../model/index-tree.js';
import { nthRoot } from '../compiled/nth-root.js';

/** A value among siblings, with its weight. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Makes one number of the children that have one, in the order of the tree.
 *
 * @param parts At least one; weights above 0, used by the weighted mean only.
 */
export function combine(combination: Combination, parts: readonly Weighted[]): number {
  const values = parts.map((part) => part.value);
  switch (combination) {
    case 'sum':
      return total(values);
    case 'mean':
      return total(values) / values.length;
    case 'weightedMean':
      return total(parts.map(({ value, weight }) => value * weight)) / total(parts.map(({ weight }) => weight));
    case 'minimum':
      return Math.min(...values);
    case 'maximum':
      return Math.max(...values);
    case 'geometricMean':
      return values.reduce((product, value) => product * nthRoot(Math.max(value, 0), values.length), 1);
  }
}

/** Adds up from left to right: the same order, the same bits. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
