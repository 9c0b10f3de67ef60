import type { NodeScore } from '../../../src/core/scoring/result.js';

/** A dimension with a score and nothing open. */
export function dimension(id: string, score: number | null, bounds = score): NodeScore {
  return {
    id,
    score,
    bounds: { low: bounds, high: bounds, mayBeNull: false, tight: true },
    coverage: score === null ? 0 : 1,
    range: { minimum: 0, maximum: 100 },
    children: [],
  };
}
