import type { IndexResult } from '../../core/scoring/result.js';

/** A result with the dimensions that anything applies of: what is not asked of an enterprise was not left open by it. */
export function applicable(result: IndexResult): IndexResult {
  return {
    ...result,
    dimensions: result.dimensions.filter(({ coverage, score }) => coverage !== null || score !== null),
  };
}
