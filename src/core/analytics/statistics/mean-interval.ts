import { criticalT } from './critical-t.js';
import { mean } from './mean.js';
import type { Moments } from './moments.js';
import { standardDeviation } from './standard-deviation.js';

/** A mean, and where it may lie. */
export interface MeanInterval {
  readonly mean: number;
  /** 95 % confidence interval by Student's distribution; `null` for fewer than two values. */
  readonly interval: readonly [number, number] | null;
}

/**
 * A mean with its 95 % confidence interval.
 *
 * The interval is about chance only: about which enterprises answered, not about how well.
 *
 * @returns `null` where there is nothing to average.
 */
export function meanInterval(moments: Moments): MeanInterval | null {
  const middle = mean(moments);
  if (middle === null) return null;
  const deviation = standardDeviation(moments);
  if (deviation === null) return { mean: middle, interval: null };
  const reach = (criticalT(moments.n - 1) * deviation) / Math.sqrt(moments.n);
  return { mean: middle, interval: [middle - reach, middle + reach] };
}
