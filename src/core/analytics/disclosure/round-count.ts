/**
 * The nearest multiple of a base, half upwards.
 *
 * @example
 * roundCount(13, 5); // 15
 */
export function roundCount(count: number, base: number): number {
  return Math.floor(count / base + 0.5) * base;
}
