import { mean } from './mean.js';
import type { Moments } from './moments.js';
import { momentsOf } from './moments-of.js';
import { quantile } from './quantile.js';
import { standardDeviation } from './standard-deviation.js';

/** What is said of the scores of many enterprises. */
export interface Summary {
  /** Enterprises with a score. */
  readonly n: number;
  /** Enterprises without one: no part of any figure here. */
  readonly without: number;
  /** In points; `null` where nobody has a score. */
  readonly mean: number | null;
  readonly median: number | null;
  /** First and third quartile; see `quantile`. */
  readonly quartiles: readonly [number, number] | null;
  /** `null` for fewer than two scores. */
  readonly deviation: number | null;
  /** What two cohorts are merged by. Quantiles do not merge: they are taken from the scores again. */
  readonly moments: Moments;
}

/**
 * Number, mean, median, quartiles and standard deviation.
 *
 * @param values NaN where there is no score. The first `count` of them change their order.
 * @param count How many of the values, from the first on; all of them when left out.
 */
export function summarise(values: Float64Array, count = values.length): Summary {
  const n = compact(values, count);
  const moments = momentsOf(values, n);
  const median = quantile(values, 0.5, n);
  const [first, third] = [quantile(values, 0.25, n), quantile(values, 0.75, n)];
  return {
    n,
    without: count - n,
    mean: mean(moments),
    median,
    quartiles: first === null || third === null ? null : [first, third],
    deviation: standardDeviation(moments),
    moments,
  };
}

/** Moves what is a number to the front. */
function compact(values: Float64Array, count: number): number {
  let n = 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? NaN;
    if (!Number.isNaN(value)) values[n++] = value;
  }
  return n;
}
