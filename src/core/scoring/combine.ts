import { nthRoot } from '../compiled/nth-root.js';
import type { Combination } from '../model/index-tree.js';

/**
 * Makes one number of the children that have one, in the order of the tree: the same order, the same bits.
 *
 * @param children With weights, which are 1 in everything but a weighted mean.
 * @returns `null` where no child has one.
 */
export function combine<Child extends { readonly weight: number }>(
  combination: Combination,
  children: readonly Child[],
  valueOf: (child: Child) => number | null,
): number | null {
  let sum = 0;
  let whole = 0;
  for (const child of children) {
    const value = valueOf(child);
    if (value === null) continue;
    sum += value * child.weight;
    whole += child.weight;
  }
  if (whole === 0) return null;
  if (isLinear(combination)) return sumOrMean(combination, sum, whole);
  const values = children.flatMap((child) => valueOf(child) ?? []);
  if (combination === 'minimum') return Math.min(...values);
  if (combination === 'maximum') return Math.max(...values);
  return values.reduce((product, value) => product * nthRoot(Math.max(value, 0), values.length), 1);
}

/** Whether a combination is a sum, divided or not: every value counts as much as its weight. */
export function isLinear(combination: Combination): boolean {
  return combination === 'sum' || combination === 'mean' || combination === 'weightedMean';
}

/** What has been added up, or its mean. */
export function sumOrMean(combination: Combination, sum: number, whole: number): number {
  return combination === 'sum' ? sum : sum / whole;
}

/** Adds up from left to right: the same order, the same bits. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
