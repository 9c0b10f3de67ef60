import { nthRoot } from '../compiled/nth-root.js';
import type { Combination } from '../model/index-tree.js';

/**
 * Makes one number of the children that have one, in the order of the tree: the same order, the same bits.
 *
 * @param children With weights above 0, used by the weighted mean only.
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
    const weight = combination === 'weightedMean' ? child.weight : 1;
    sum += value * weight;
    whole += weight;
  }
  if (whole === 0) return null;
  if (combination === 'sum') return sum;
  if (combination === 'mean' || combination === 'weightedMean') return sum / whole;
  const values = children.flatMap((child) => valueOf(child) ?? []);
  if (combination === 'minimum') return Math.min(...values);
  if (combination === 'maximum') return Math.max(...values);
  return values.reduce((product, value) => product * nthRoot(Math.max(value, 0), values.length), 1);
}

/** Adds up from left to right: the same order, the same bits. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
