/** The children that count: those with a weight. */
export function countedChildren<T extends { readonly weight: number }>(children: readonly T[]): readonly T[] {
  return children.filter((child) => child.weight > 0);
}
