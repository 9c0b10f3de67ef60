/** From here on doubles lie further apart than 1e-9, so that there is nothing to settle. */
const COARSE = 2 ** 23;

/**
 * The nearest multiple of 1e-9. Binary fractions put sums that lie exactly on an edge a hair beside it;
 * a settled value lies on it again.
 *
 * @example
 * settle(0.1 + 0.2); // 0.3
 */
export function settle(value: number): number {
  if (Math.abs(value) >= COARSE) return value;
  // Never minus zero, to which adding zero makes zero: it is a different bit pattern for the same score.
  return Math.round(value * 1e9) / 1e9 + 0;
}
