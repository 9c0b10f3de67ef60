import type { NodeScore } from '../scoring/result.js';
import { PRECISION } from './precision.js';
import { reachedShare } from './reached-share.js';

/** Dimensions by how they stand to one another; within a group nothing is ranked, so the order is that of the index. */
export interface DimensionGroups {
  readonly strengths: readonly NodeScore[];
  /** Neither clearly above the lowest nor clearly below the highest. */
  readonly between: readonly NodeScore[];
  readonly gaps: readonly NodeScore[];
  /** Without a score. */
  readonly unknown: readonly NodeScore[];
  /** Whether all that have a score are too close to rank. */
  readonly alike: boolean;
}

/**
 * Groups dimensions honestly: a strength lies clearly above the lowest dimension and is not clearly below
 * the highest; a gap the other way round. Where all are close, there are neither. Each is taken on its own range.
 */
export function dimensionGroups(dimensions: readonly NodeScore[]): DimensionGroups {
  const clear = PRECISION.clearDifference - 1e-9;
  const shares = dimensions.flatMap((dimension) => reachedShare(dimension) ?? []);
  const lowest = Math.min(...shares);
  const highest = Math.max(...shares);
  const isAbove = (share: number): boolean => share - lowest >= clear;
  const isBelow = (share: number): boolean => highest - share >= clear;
  const select = (test: (share: number) => boolean): readonly NodeScore[] =>
    dimensions.filter((dimension) => {
      const share = reachedShare(dimension);
      return share !== null && test(share);
    });
  return {
    strengths: select((share) => isAbove(share) && !isBelow(share)),
    between: select((share) => isAbove(share) === isBelow(share)),
    gaps: select((share) => isBelow(share) && !isAbove(share)),
    unknown: dimensions.filter((dimension) => reachedShare(dimension) === null),
    alike: shares.length > 1 && !isAbove(highest),
  };
}
