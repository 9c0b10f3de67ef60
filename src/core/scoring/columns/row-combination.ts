import { nthRoot } from '../../compiled/nth-root.js';
import type { Combination } from '../../model/index-tree.js';

/** Makes one number of the first `length` values. */
export type CombineRow = (values: Float64Array, weights: Float64Array, length: number) => number;

/** What `combine` does to a list, done to the beginning of an array: the same operations in the same order. */
export function rowCombination(combination: Combination): CombineRow {
  switch (combination) {
    case 'sum':
      return sum;
    case 'mean':
      return (values, weights, length) => sum(values, weights, length) / length;
    case 'weightedMean':
      return weightedMean;
    case 'minimum':
      return (values, _, length) => reduced(values, length, Infinity, Math.min);
    case 'maximum':
      return (values, _, length) => reduced(values, length, -Infinity, Math.max);
    case 'geometricMean':
      return (values, _, length) =>
        reduced(values, length, 1, (product, value) => product * nthRoot(Math.max(value, 0), length));
  }
}

function sum(values: Float64Array, _: Float64Array, length: number): number {
  let total = 0;
  for (let at = 0; at < length; at++) total += values[at] ?? 0;
  return total;
}

function weightedMean(values: Float64Array, weights: Float64Array, length: number): number {
  let [total, whole] = [0, 0];
  for (let at = 0; at < length; at++) {
    total += (values[at] ?? 0) * (weights[at] ?? 0);
    whole += weights[at] ?? 0;
  }
  return total / whole;
}

function reduced(values: Float64Array, length: number, first: number, next: (a: number, b: number) => number): number {
  let result = first;
  for (let at = 0; at < length; at++) result = next(result, values[at] ?? 0);
  return result;
}
