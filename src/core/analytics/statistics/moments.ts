import { nano } from './nano.js';
import type { Frequencies } from './frequencies.js';

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
  const [sum, high, middle, low] = [createSum(), createSum(), createSum(), createSum()];
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

/** Up to here another product may be added to a double without a loss. */
const FULL = 2 ** 52;

/** A sum of whole numbers up to 2^52: in doubles while they are exact, which is fast, then in a bigint. */
function createSum() {
  let part = 0;
  let whole = 0n;
  return {
    add(value: number, times: number): void {
      const product = value * times;
      if (Math.abs(product) > FULL) whole += BigInt(value) * BigInt(times);
      else part += product;
      if (Math.abs(part) < FULL) return;
      whole += BigInt(part);
      part = 0;
    },
    total: (): bigint => whole + BigInt(part),
  };
}
