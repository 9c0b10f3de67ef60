/** Up to here another whole number may be added to a double without a loss. */
const FULL = 2 ** 52;

/** A sum of whole numbers up to 2^52 each: in doubles while they are exact, which is fast, then in a bigint. */
export interface ExactSum {
  /** Adds a whole number so many times. */
  readonly add: (value: number, times: number) => void;
  readonly total: () => bigint;
}

/** A sum that begins at 0. */
export function createExactSum(): ExactSum {
  let part = 0;
  let whole = 0n;
  return {
    add(value, times) {
      const product = value * times;
      if (Math.abs(product) > FULL) whole += BigInt(value) * BigInt(times);
      else part += product;
      if (Math.abs(part) < FULL) return;
      whole += BigInt(part);
      part = 0;
    },
    total: () => whole + BigInt(part),
  };
}
