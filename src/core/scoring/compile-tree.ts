import { own } from '../compiled/own.js';
import type { Index } from '../model/index-definition.js';
import type { GroupNode, IndexNode, LeafNode } from '../model/index-tree.js';
import type { Item } from '../model/item.js';
import type { Points } from '../model/points.js';
import type { Policies } from '../model/policy.js';
import type { Varying } from '../model/varying.js';
import type { CompiledGroup, CompiledLeaf, CompiledNode } from './compiled-index.js';
import { possiblePoints, rangeOf, type PointRange } from './leaf-range.js';
import { partUnder } from './part-under.js';
import { readGroup } from './read-group.js';

/** Weights of nodes by id, where they differ from those of the tree. */
export type Weights = Readonly<Record<string, number>>;

/** Takes the alternative that is chosen, where a value varies. */
export type Pick = <T extends object>(value: Varying<T>) => T;

/** Prepares the tree of an index. */
export function compileTree(
  index: Index,
  items: ReadonlyMap<string, Item>,
  weights: Weights,
  pick: Pick,
): CompiledGroup {
  const common = pick<Policies>(index.policies);

  function ready(node: IndexNode, weighted: boolean): CompiledNode {
    const weight = weighted ? (own(weights, node.id) ?? node.weight ?? 1) : 1;
    return node.kind === 'leaf' ? readyLeaf(node, weight) : readyGroup(node, weight);
  }

  function readyLeaf(node: LeafNode, weight: number): CompiledLeaf {
    const points = pick<Points>(node.points);
    const item = 'item' in points ? items.get(points.item) : undefined;
    const policies = Object.fromEntries(
      Object.entries(common).map(([name, policy]) => [name, node.policies?.[name as keyof Policies] ?? policy]),
    ) as unknown as Policies;
    const possible = possiblePoints(points, item);
    const hidden = item?.visibleIf ? partUnder(policies.hidden) : null;
    const first = points.from === 'condition' ? points.when : item?.visibleIf;
    const conditions = [first, item?.applicableIf].flatMap((condition) => condition ?? []);
    return {
      kind: 'leaf',
      node,
      weight,
      points,
      policies,
      item,
      possible,
      conditions,
      kept: Object.create(null) as CompiledLeaf['kept'],
      ...rangeOf([...possible, hidden]),
    };
  }

  function readyGroup(node: GroupNode, weight: number): CompiledGroup {
    const children = node.children.map((child) => ready(child, node.combine === 'weightedMean'));
    return { kind: 'group', node, weight, children, ...groupRange(node, children) };
  }

  return readyGroup(index.tree, 1);
}

/** The range of a group from the ranges of its children, as if each could be anything within its own. */
function groupRange(node: GroupNode, children: readonly CompiledNode[]): PointRange {
  const widest = children.map((child) => {
    const { weight, minimum: low, maximum: high } = child;
    return { node: child, weight, part: null, coverage: null, low, high, flags: 0 };
  });
  const { low, high } = readGroup(node, widest);
  return rangeOf([low, high]);
}
