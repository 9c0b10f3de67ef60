import type { GroupNode } from '../model/index-tree.js';
import { combine } from './combine.js';
import { finishGroup } from './finish-group.js';
import { MAY_BE_NONE, MAY_BE_OUT, UNCOVERED, type Spread } from './spread.js';

/** The spread of a child, with its weight. */
export interface WeightedSpread {
  readonly spread: Spread;
  readonly weight: number;
}

/** The spread of a group from the spreads of its children. */
export function groupSpread(node: GroupNode, children: readonly WeightedSpread[]): Spread {
  let some = 0;
  let all = MAY_BE_OUT;
  for (const { spread } of children) {
    some |= spread.flags;
    all &= spread.flags;
  }
  // What stays uncovered may fall short of the minimum.
  const thin = (some & UNCOVERED) !== 0 && (node.minimumCoverage ?? 0) > 0;
  const flags = (some & (MAY_BE_NONE | UNCOVERED)) | all | (thin ? MAY_BE_NONE : 0);
  const extreme = (some & MAY_BE_OUT) === 0 ? combine : extremeOfSome;
  const bottom = extreme(node.combine, children, lowOf);
  const top = extreme(node.combine, children, highOf);
  if (bottom === null || top === null) return { low: null, high: null, flags };
  const one = finishGroup(node, bottom);
  const other = finishGroup(node, top);
  return { low: Math.min(one, other), high: Math.max(one, other), flags };
}

const lowOf = ({ spread }: WeightedSpread) => spread.low;
const highOf = ({ spread }: WeightedSpread) => spread.high;

/**
 * The lowest or highest value where children may be left out.
 *
 * Every combination grows with each value, so the extremes lie at the ends of the children. A child that may be
 * left out is taken in while that helps: whichever subset is best, it takes the lowest (or highest) first.
 */
function extremeOfSome(
  how: GroupNode['combine'],
  children: readonly WeightedSpread[],
  endOf: typeof lowOf,
): number | null {
  const sign = endOf === lowOf ? -1 : 1;
  const worth = (child: WeightedSpread) => sign * (endOf(child) ?? 0);
  const taken = new Set(children.filter(({ spread }) => (spread.flags & MAY_BE_OUT) === 0));
  const takenEnd = (child: WeightedSpread) => (taken.has(child) ? endOf(child) : null);
  let best = combine(how, children, takenEnd);
  for (const child of children
    .filter(({ spread }) => (spread.flags & MAY_BE_OUT) !== 0)
    .sort((a, b) => worth(b) - worth(a))) {
    taken.add(child);
    const value = combine(how, children, takenEnd);
    if (best === null || (value !== null && sign * (value - best) > 0)) best = value;
  }
  return best;
}
