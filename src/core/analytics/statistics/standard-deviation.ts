import type { Moments } from './moments.js';

/**
 * The standard deviation of a sample: with n - 1 below.
 *
 * @returns `null` for fewer than two values.
 * @example
 * standardDeviation(momentsOf([1, 3])); // Math.SQRT2
 */
export function standardDeviation({ n, sum, squares }: Moments): number | null {
  if (n < 2) return null;
  const count = BigInt(n);
  // Exact up to here: no digits are lost where the values lie close together.
  const scatter = count * squares - sum * sum;
  return Math.sqrt(Number(scatter) / (n * (n - 1))) / 1e9;
}
