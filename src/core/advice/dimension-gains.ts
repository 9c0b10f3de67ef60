import type { NodeScore } from '../scoring/result.js';
import type { DimensionGain } from './recommendation.js';

/** The dimensions whose score changes, in the order of the index. */
export function dimensionGains(before: readonly NodeScore[], after: readonly NodeScore[]): readonly DimensionGain[] {
  return before.flatMap(({ id, score: from }, position) => {
    const to = after[position]?.score ?? null;
    return from === to ? [] : [{ id, from, to }];
  });
}
