import type { Moments } from './moments.js';

/**
 * The arithmetic mean.
 *
 * @returns `null` where there is nothing to average: no data is not zero. Of one value the value itself, settled to 1e-9.
 * @example
 * mean(momentsOf([1, 2])); // 1.5
 */
export function mean({ n, sum }: Pick<Moments, 'n' | 'sum'>): number | null {
  if (n === 0) return null;
  const count = BigInt(n);
  return (Number(sum / count) + Number(sum % count) / n) / 1e9;
}
