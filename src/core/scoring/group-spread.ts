import type { GroupNode } from '../model/index-tree.js';
import { combine } from './combine.js';
import { finishGroup } from './finish-group.js';
import type { Spread } from './spread.js';

/** The spread of a child, with its weight. */
export interface WeightedSpread {
  readonly spread: Spread;
  readonly weight: number;
}

/**
 * The spread of a group from the spreads of its children.
 *
 * Every combination grows with each value, so the extremes lie at the ends of the children. A child that may be
 * left out is taken in while that helps: whichever subset is best, it takes the lowest (or highest) first.
 */
export function groupSpread(node: GroupNode, children: readonly WeightedSpread[]): Spread {
  const open = children.some(({ spread }) => spread.open);
  const none = children.some(({ spread }) => spread.none) || (open && (node.minimumCoverage ?? 0) > 0);
  const out = children.every(({ spread }) => spread.out);
  const low = extreme(node, children, 'low', -1);
  const high = extreme(node, children, 'high', 1);
  if (low === null || high === null) return { low: null, high: null, out, none, open };
  const ends = [finishGroup(node, low), finishGroup(node, high)];
  return { low: Math.min(...ends), high: Math.max(...ends), out, none, open };
}

function extreme(
  node: GroupNode,
  children: readonly WeightedSpread[],
  end: 'low' | 'high',
  sign: 1 | -1,
): number | null {
  const valued = children.flatMap(({ spread, weight }, position) => {
    const value = spread[end];
    return value === null ? [] : [{ value, weight, position, required: !spread.out }];
  });
  const required = valued.filter((child) => child.required);
  const optional = valued.filter((child) => !child.required).sort((a, b) => sign * (b.value - a.value));
  let best: number | null = null;
  for (let count = required.length > 0 ? 0 : 1; count <= optional.length; count++) {
    // In the order of the tree, so that a completion with these values gives the same bits.
    const taken = [...required, ...optional.slice(0, count)].sort((a, b) => a.position - b.position);
    const value = combine(node.combine, taken);
    if (best === null || sign * (value - best) > 0) best = value;
  }
  return best;
}
