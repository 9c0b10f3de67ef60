import type { GroupNode } from '../model/index-tree.js';

/** The children that count: in a weighted mean, those with a weight. */
export function countedChildren<T extends { readonly weight: number }>(
  node: GroupNode,
  children: readonly T[],
): readonly T[] {
  return node.combine === 'weightedMean' ? children.filter((child) => child.weight > 0) : children;
}
