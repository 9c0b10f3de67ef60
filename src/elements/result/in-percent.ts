import type { NodeScore } from '../../core/scoring/result.js';

/** A node on a scale of 0 to 100 of its own, so that nodes of different ranges compare. */
export function inPercent(node: NodeScore): NodeScore {
  const { low, high } = node.bounds;
  return {
    ...node,
    score: percentOf(node, node.score),
    bounds: { ...node.bounds, low: percentOf(node, low), high: percentOf(node, high) },
    range: { minimum: 0, maximum: 100 },
  };
}

/** Where a value stands in the range of a node, 0 to 100; `null` without a value, or where there is nothing to reach. */
export function percentOf(
  { range: { minimum, maximum } }: Pick<NodeScore, 'range'>,
  value: number | null,
): number | null {
  return value === null || maximum === minimum ? null : (100 * (value - minimum)) / (maximum - minimum);
}
