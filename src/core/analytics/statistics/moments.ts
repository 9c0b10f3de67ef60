/**
 * What mean and standard deviation are made of: exact sums over whole numbers of 1e-9. Moments of two cohorts, added,
 * are those of both together, whatever the order.
 */
export interface Moments {
  readonly n: number;
  /** Sum of the values, in 1e-9. */
  readonly sum: bigint;
  /** Sum of the squares, in 1e-18. */
  readonly squares: bigint;
}

/** The moments of nothing. */
export const NO_MOMENTS: Moments = { n: 0, sum: 0n, squares: 0n };

/** The moments of two cohorts without a common member, together. */
export function mergeMoments(a: Moments, b: Moments): Moments {
  return { n: a.n + b.n, sum: a.sum + b.sum, squares: a.squares + b.squares };
}
