import type { NodeScore } from '../scoring/result.js';
import { pointsOn, PRECISION, type Scale } from './precision.js';

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
 * the highest; a gap the other way round. Where all are close, there are neither.
 */
export function dimensionGroups(dimensions: readonly NodeScore[], scale: Scale): DimensionGroups {
  const clear = pointsOn(scale, PRECISION.clearDifference);
  const scores = dimensions.flatMap(({ score }) => (score === null ? [] : [score]));
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  const isAbove = (score: number): boolean => score - lowest >= clear - 1e-9;
  const isBelow = (score: number): boolean => highest - score >= clear - 1e-9;
  const select = (test: (score: number) => boolean): readonly NodeScore[] =>
    dimensions.filter(({ score }) => score !== null && test(score));
  return {
    strengths: select((score) => isAbove(score) && !isBelow(score)),
    between: select((score) => isAbove(score) === isBelow(score)),
    gaps: select((score) => isBelow(score) && !isAbove(score)),
    unknown: dimensions.filter(({ score }) => score === null),
    alike: scores.length > 1 && !isAbove(highest),
  };
}
