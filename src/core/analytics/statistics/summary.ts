import type { Frequencies } from './frequencies.js';
import { mean } from './mean.js';
import { momentsOf } from './moments.js';
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
}

/**
 * Number, mean, median, quartiles and standard deviation.
 *
 * @param without Enterprises without a score.
 */
export function summarise(frequencies: Frequencies, without = 0): Summary {
  const moments = momentsOf(frequencies);
  const [first, third] = [quantile(frequencies, 0.25), quantile(frequencies, 0.75)];
  return {
    n: frequencies.n,
    without,
    mean: mean(moments),
    median: quantile(frequencies, 0.5),
    quartiles: first === null || third === null ? null : [first, third],
    deviation: standardDeviation(moments),
  };
}
