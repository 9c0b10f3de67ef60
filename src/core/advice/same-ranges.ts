import type { NodeScore } from '../scoring/result.js';

/** Whether dimensions run over the same range, so that their points compare. */
export function sameRanges(dimensions: readonly NodeScore[]): boolean {
  const [first] = dimensions;
  return dimensions.every(
    ({ range }) => range.minimum === first?.range.minimum && range.maximum === first.range.maximum,
  );
}
