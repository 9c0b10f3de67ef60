/**
 * The n-th root by Newton's method, falling from above until it falls no more. Only the four basic
 * operations are used, so that every engine gives the same bits; `Math.pow` promises no such thing.
 *
 * @param value At least 0; NaN stays NaN.
 * @param n A whole number, at least 1.
 * @example
 * nthRoot(8, 3); // 2
 */
export function nthRoot(value: number, n: number): number {
  if (value === 0) return 0;
  let root = Math.max(1, value);
  for (;;) {
    const next = ((n - 1) * root + value / power(root, n - 1)) / n;
    if (!(next < root)) return root;
    root = next;
  }
}

function power(base: number, exponent: number): number {
  return exponent > 0 ? base * power(base, exponent - 1) : 1;
}
