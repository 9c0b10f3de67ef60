/**
 * The distance between the rings of a scale: three to six rings that are whole numbers where that is
 * possible, and that always end on the highest value.
 *
 * @example
 * tickStep({ minimum: 0, maximum: 100 }); // 25
 */
export function tickStep({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): number {
  const range = maximum - minimum;
  const rings = [4, 5, 3, 6, 2].find((count) => Number.isInteger(range / count)) ?? 4;
  return range / rings;
}
