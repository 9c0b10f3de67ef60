import type { CompiledIndex } from '../../scoring/compiled-index.js';
import type { CohortFigures } from './cohort-figures.js';

/** How far a dimension is from what it can give. */
export interface DimensionGap {
  readonly id: string;
  /** Enterprises with a score of the dimension. */
  readonly n: number;
  readonly mean: number;
  /** How much of what the dimension can give is reached on the mean, 0 to 1. */
  readonly reached: number;
}

/**
 * The dimensions of a cohort or segment by how little of them is reached, the largest gap first; on a tie the one that
 * comes first in the index. Those without a score are left out, and those that are reached whole.
 */
export function dimensionGaps({ root }: CompiledIndex, { dimensions }: CohortFigures): readonly DimensionGap[] {
  return dimensions
    .flatMap(({ id, n, mean }, at) => {
      const { minimum = 0, maximum = 0 } = root.children[at] ?? {};
      if (mean === null || maximum === minimum) return [];
      return [{ id, n, mean, reached: (mean - minimum) / (maximum - minimum) }];
    })
    .filter(({ reached }) => reached < 1)
    .sort((a, b) => a.reached - b.reached);
}
