import { ReadinessError } from '../../compiled/readiness-error.js';

/** From here on a value is no multiple of 1e-9 that a double tells from its neighbours. */
const LARGEST = 2 ** 22;

/**
 * A value as a whole number of 1e-9. Whole numbers add up exactly, so that no sum depends on the order of its parts.
 *
 * @param value From -4,194,303 to 4,194,303.
 * @throws {ReadinessError} `value/too-large`, and for what is no number.
 * @example
 * nano(0.1 + 0.2); // 300000000
 */
export function nano(value: number): number {
  if (!(Math.abs(value) < LARGEST)) {
    throw new ReadinessError('value/too-large', `statistics require values within ±${LARGEST}, got ${value}`);
  }
  return Math.round(value * 1e9);
}
