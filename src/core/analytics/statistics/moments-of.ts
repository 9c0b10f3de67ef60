import type { Moments } from './moments.js';
import { nano } from './nano.js';

/** Where a whole number of 1e-9 is cut in two, so that doubles multiply and add the parts exactly. */
const HALF = 2 ** 26;

/** Up to here another product of two halves may be added to a double without a loss. */
const FULL = 2 ** 52;

/**
 * The moments of values; those that are not a number are passed over.
 *
 * @param count How many of the values, from the first on; all of them when left out.
 * @throws {ReadinessError} As `nano` does.
 */
export function momentsOf(values: ArrayLike<number>, count = values.length): Moments {
  const sum = createSum();
  const high = createSum();
  const middle = createSum();
  const low = createSum();
  let n = 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    n++;
    const whole = nano(value);
    sum.add(whole);
    const upper = Math.floor(whole / HALF);
    const rest = whole - upper * HALF;
    high.add(upper * upper);
    middle.add(upper * rest);
    low.add(rest * rest);
  }
  const squares = (high.total() << 52n) + (middle.total() << 27n) + low.total();
  return { n, sum: sum.total(), squares };
}

/** A sum of whole numbers up to 2^52 each: doubles while they are exact, which is fast, then a bigint. */
function createSum() {
  let part = 0;
  let whole = 0n;
  return {
    add(value: number): void {
      part += value;
      if (part < FULL && part > -FULL) return;
      whole += BigInt(part);
      part = 0;
    },
    total: (): bigint => whole + BigInt(part),
  };
}
