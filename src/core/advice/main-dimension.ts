import type { DimensionGain, Recommendation } from './recommendation.js';

/** The dimension that an action moves most; on a tie the first of the index; `null` where none moves for certain. */
export function mainDimension({ dimensions }: Recommendation): DimensionGain | null {
  const moved = ({ from, to }: DimensionGain): number => (from === null || to === null ? 0 : to - from);
  return dimensions.reduce<DimensionGain | null>(
    (most, one) => (moved(one) > (most ? moved(most) : 0) ? one : most),
    null,
  );
}
