import type { Frequencies } from './frequencies.js';

/**
 * A quantile after Hyndman and Fan's definition 7, which R, NumPy and spreadsheets (`PERCENTILE.INC`) use: the value at
 * rank 1 + p (n - 1), between two values on the straight line.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 *
 * @param p From 0 to 1.
 * @returns `null` where there are no values.
 * @example
 * quantile(frequenciesOf([8, 1, 4, 2]), 0.5); // 3
 */
export function quantile(frequencies: Frequencies, p: number): number | null {
  const { values, counts, n } = frequencies;
  if (n === 0) return null;
  const rank = p * (n - 1);
  const whole = Math.floor(rank);
  let at = 0;
  let reached = counts[0] ?? 0;
  while (reached <= whole && at < values.length - 1) reached += counts[++at] ?? 0;
  const low = values[at] ?? NaN;
  // The next rank is one more of the same, or the first of the next value.
  if (rank === whole || whole + 1 < reached) return low;
  return low + (rank - whole) * ((values[at + 1] ?? low) - low);
}
