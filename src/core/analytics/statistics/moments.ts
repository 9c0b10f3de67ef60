import { createExactSum } from './exact-sum.js';
import type { Frequencies } from './frequencies.js';
import { nano } from './nano.js';

/** What mean and standard deviation are made of: exact sums over whole numbers of 1e-9, whatever the order. */
export interface Moments {
  readonly n: number;
  /** Sum of the values, in 1e-9. */
  readonly sum: bigint;
  /** Sum of the squares, in 1e-18. */
  readonly squares: bigint;
}

/** Where a whole number of 1e-9 is cut in two, so that doubles multiply the parts exactly. */
const HALF = 2 ** 26;

/**
 * The sums over all values.
 *
 * @throws {ReadinessError} As `nano` does.
 */
export function momentsOf({ values, counts, n }: Frequencies): Moments {
  const [sum, high, middle, low] = [createExactSum(), createExactSum(), createExactSum(), createExactSum()];
  for (let at = 0; at < values.length; at++) {
    const whole = nano(values[at] ?? 0);
    const times = counts[at] ?? 0;
    const upper = Math.floor(whole / HALF);
    const rest = whole - upper * HALF;
    sum.add(whole, times);
    high.add(upper * upper, times);
    middle.add(upper * rest, times);
    low.add(rest * rest, times);
  }
  return { n, sum: sum.total(), squares: (high.total() << 52n) + (middle.total() << 27n) + low.total() };
}
