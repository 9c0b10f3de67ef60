/**
 * What the mean score of an index is called as an indicator, in targets for example; or that of a dimension.
 *
 * @example
 * meanIndicator('readiness'); // 'mean-readiness'
 * meanIndicator('readiness', 'people'); // 'mean-readiness/people'
 */
export function meanIndicator(index: string, dimension?: string): string {
  return dimension === undefined ? `mean-${index}` : `mean-${index}/${dimension}`;
}
