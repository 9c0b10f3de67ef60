import { select } from './select.js';

/**
 * A quantile after Hyndman and Fan's definition 7, which R, NumPy and spreadsheets (`PERCENTILE.INC`) use: the value at
 * rank 1 + p (n - 1), between two values on the straight line.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 *
 * @param values In any order, which changes; without values that are no number.
 * @param p From 0 to 1.
 * @param count How many of the values, from the first on; all of them when left out.
 * @returns `null` where there are no values.
 * @example
 * quantile(Float64Array.of(8, 1, 4, 2), 0.5); // 3
 */
export function quantile(values: Float64Array, p: number, count = values.length): number | null {
  if (count === 0) return null;
  const rank = p * (count - 1);
  const below = Math.floor(rank);
  const low = select(values, below, 0, count - 1);
  if (rank === below) return low;
  // Nothing behind the rank is smaller: the next value is the least of them.
  let high = Infinity;
  for (let at = below + 1; at < count; at++) high = Math.min(high, values[at] ?? Infinity);
  return low + (rank - below) * (high - low);
}
