import { own } from '../../../compiled/own.js';
import { unknownTo } from '../../../compiled/readiness-error.js';
import type { Index } from '../../index-definition.js';
import type { GroupNode, IndexNode } from '../../index-tree.js';
import type { Points } from '../../points.js';
import type { Policies } from '../../policy.js';
import type { Varying } from '../../varying.js';
import type { Basis } from './bases.js';

/** An index as it is on a basis: the weights are those of the tree, and nothing varies but with variants that are still open. */
export function indexOn(index: Index, basis: Basis): Index {
  const weights = own(index.weightings, basis.weighting ?? '');
  const weightOf = ({ id, weight }: IndexNode): number | undefined => own(weights, id) ?? weight;
  const groupOn = (group: GroupNode): GroupNode => ({
    ...group,
    weight: weightOf(group),
    children: group.children.map((node) =>
      node.kind === 'group'
        ? groupOn(node)
        : { ...node, weight: weightOf(node), points: valueOn<Points>(node.points, basis) },
    ),
  });
  const policies = valueOn<Policies>(index.policies, basis);
  return { ...index, weightings: undefined, policies, tree: groupOn(index.tree) };
}

function valueOn<T extends object>(value: Varying<T>, { alternatives }: Basis): Varying<T> {
  return 'cases' in value ? (own(value.cases, own(alternatives, value.variant) ?? '') ?? value) : value;
}

/** What does not vary any more. */
export function settledValue<T extends object>(value: Varying<T>): T {
  if ('cases' in value) throw unknownTo(value.variant, 'alternative', '');
  return value;
}
