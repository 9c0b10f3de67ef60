import { combine, isLinear, total } from '../../../scoring/combine.js';
import type { CompiledGroup, CompiledLeaf } from '../../../scoring/compiled-index.js';
import { countedChildren } from '../../../scoring/counted-children.js';
import { finishGroup, slope } from '../../../scoring/finish-group.js';
import type { ScoredNode } from '../../../scoring/scored-node.js';
import { isValue } from '../../../scoring/spread.js';
import { leavesOf } from '../../../scoring/tight.js';
import type { Reads } from '../reads.js';
import { alwaysCounts, type Kinds } from './kinds.js';

/** A node whose points are simply added up on the way to the root, times a weight. */
export interface Part {
  readonly scored: ScoredNode;
  /** What the node gives now. */
  readonly base: number;
  readonly actions: readonly number[];
  /** What a point of it is worth in each sum. */
  readonly weights: readonly number[];
}

/** A node whose score is a constant and the weighted points of parts. */
export interface Sum {
  readonly node: string;
  /** Its score now, not settled. */
  readonly base: number;
}

/** An index that comes apart. */
export interface Linear {
  readonly parts: readonly Part[];
  /** The root first, then the nodes asked for. */
  readonly sums: readonly Sum[];
}

/** A weight of a node in one of the sums above it. */
interface Above {
  readonly sum: number;
  readonly weight: number;
}

/**
 * Takes an index apart into nodes that add up to its score whatever is done: as far down as sums and means go that always
 * count the same children, without rounding, and without a clamp that could take hold.
 *
 * @param wanted Ids of further nodes whose scores are asked for.
 * @returns `null` where the index does not come apart, or a wanted node lies below what does.
 */
export function linearOf(
  root: ScoredNode,
  wanted: readonly string[],
  kindsOf: (scored: ScoredNode) => Kinds,
  reads: Reads,
): Linear | null {
  const ids = [root.node.node.id, ...wanted.filter((id) => id !== root.node.node.id)];
  const bases = new Map<string, number>();
  const parts: Part[] = [];

  function visit(scored: ScoredNode, above: readonly Above[]): void {
    const { node, part } = scored;
    if (!isValue(part)) return;
    const at = ids.indexOf(node.node.id);
    const sums = at < 0 ? above : [...above, { sum: at, weight: 1 }];
    if (at >= 0) bases.set(node.node.id, part);
    if (node.kind === 'group' && isSum(node, scored, kindsOf)) {
      for (const { child, share } of sharesOf(node, scored)) {
        visit(
          child,
          sums.map(({ sum, weight }) => ({ sum, weight: weight * share })),
        );
      }
    } else if (kindsOf(scored).touched) {
      const weights = ids.map((_, sum) => total(sums.filter((one) => one.sum === sum).map(({ weight }) => weight)));
      const actions = [...new Set(leavesOf(node).flatMap((leaf: CompiledLeaf) => [...reads.leaf(leaf)]))];
      parts.push({ scored, base: part, actions: actions.sort((a, b) => a - b), weights });
    }
  }

  const kinds = kindsOf(root);
  if (!alwaysCounts(kinds) || (kinds.touched && !(root.node.kind === 'group' && isSum(root.node, root, kindsOf)))) {
    return null;
  }
  visit(root, []);
  const sums = ids.map((node) => ({ node, base: bases.get(node) }));
  const found = sums.filter((sum): sum is Sum => sum.base !== undefined);
  return found.length === sums.length ? { parts, sums: found } : null;
}

/** Whether a group only adds up what its children give, the same children in every plan. */
function isSum(group: CompiledGroup, scored: ScoredNode, kindsOf: (scored: ScoredNode) => Kinds): boolean {
  const { node } = group;
  if (!isLinear(node.combine) || node.round || node.minimumCoverage !== undefined) return false;
  if (!scored.children.every((child) => kindsOf(child).kinds.size === 1)) return false;
  return !node.clamp || isIdle(group, scored);
}

/** Whether no answers at all bring the group to where it is clamped. */
function isIdle({ node }: CompiledGroup, scored: ScoredNode): boolean {
  const { clamp, ...unclamped } = node;
  const valued = valuedChildren(scored);
  const ends = (['minimum', 'maximum'] as const).map((end) => {
    const combined = combine(node.combine, valued, (child) => child.node[end]);
    return combined === null ? null : finishGroup(unclamped, combined);
  });
  return clamp !== undefined && ends.every((end) => end === null || (end >= clamp.minimum && end <= clamp.maximum));
}

/** What a point of each child that counts is worth to the group. */
function sharesOf({ node }: CompiledGroup, scored: ScoredNode): readonly { child: ScoredNode; share: number }[] {
  const valued = valuedChildren(scored);
  const whole = total(valued.map(({ weight }) => weight));
  return valued.map((child) => {
    const share = node.combine === 'sum' ? 1 : child.weight / whole;
    return { child, share: share * slope(node) };
  });
}

/** The children that count, in every plan the same. */
function valuedChildren(scored: ScoredNode): readonly ScoredNode[] {
  return countedChildren(scored.children).filter(({ part }) => isValue(part));
}
