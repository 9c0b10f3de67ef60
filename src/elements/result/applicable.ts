import type { IndexResult } from '../../core/scoring/result.js';

/** A result with the dimensions that anything applies of: what is not asked of an enterprise was not left open by it. */
export function applicable(result: IndexResult): IndexResult {
  return {
    ...result,
    dimensions: result.dimensions.filter(({ coverage, score }) => coverage !== null || score !== null),
  };
}

/** Another result of the same index with the dimensions of this one, in the same order. */
export function alike(other: IndexResult, { dimensions }: IndexResult): IndexResult {
  const shown = new Set(dimensions.map(({ id }) => id));
  return { ...other, dimensions: other.dimensions.filter(({ id }) => shown.has(id)) };
}
