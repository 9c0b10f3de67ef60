/**
 * The nearest multiple of 1e-9. Binary fractions put sums that lie exactly on an edge a hair beside it;
 * a settled value lies on it again. Exact up to about four million, far above any scale in use.
 *
 * @example
 * settle(0.1 + 0.2); // 0.3
 */
export function settle(value: number): number {
  const nanos = Math.round(value * 1e9);
  // Never minus zero: it is a different bit pattern for the same score.
  return nanos === 0 ? 0 : nanos / 1e9;
}
