/**
 * How precise a score is, as shares of its scale. With each item misreported by one step with probability 0.3,
 * independently, a score of fifteen items has a standard deviation of about 3.6 of 100 points (the 0.3 is an
 * assumption); with two items to a dimension, one step moves the dimension by 12.5 of 100 points.
 */
export const PRECISION = {
  /** Nearer than this to a threshold, a score is said to be near the level. */
  nearThreshold: 0.05,
  /** A change smaller than this is not clear. */
  clearChange: 0.08,
  /** Dimensions that differ by less are too close to rank. */
  clearDifference: 0.15,
  /** A range without a score says something up to this width, or up to so many levels. */
  widestRange: 0.3,
  mostLevels: 2,
} as const;

/** The length of a scale. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Points on a scale that a share of it is worth.
 *
 * @example
 * pointsOn({ minimum: 0, maximum: 320 }, PRECISION.nearThreshold); // 16
 */
export function pointsOn({ minimum, maximum }: Scale, share: number): number {
  return (maximum - minimum) * share;
}
