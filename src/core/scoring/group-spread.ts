import type { GroupNode } from '../model/index-tree.js';
import { combine } from './combine.js';
import { finishGroup } from './finish-group.js';
import { spreadOf, type Spread } from './spread.js';

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
  const ends = [...extreme(node, children, 'low', -1), ...extreme(node, children, 'high', 1)];
  return { ...spreadOf(ends.map((end) => finishGroup(node, end))), out, none, open };
}

/** The lowest or highest value before what the group does to it; none where no child has one. */
function extreme(
  node: GroupNode,
  children: readonly WeightedSpread[],
  end: 'low' | 'high',
  sign: 1 | -1,
): readonly number[] {
  const valued = children.flatMap(({ spread, weight }, position) => {
    const value = spread[end];
    return value === null ? [] : [{ value, weight, position, optional: spread.out }];
  });
  // Those that are never left out first, then the others from the best on.
  const ranked = [...valued].sort((a, b) => +a.optional - +b.optional || sign * (b.value - a.value));
  const fewest = valued.filter((child) => !child.optional).length || 1;
  let best = -Infinity;
  for (let count = fewest; count <= ranked.length; count++) {
    // In the order of the tree, so that a completion with these values gives the same bits.
    const taken = ranked.slice(0, count).sort((a, b) => a.position - b.position);
    best = Math.max(best, sign * combine(node.combine, taken));
  }
  return valued.length > 0 ? [sign * best] : [];
}
