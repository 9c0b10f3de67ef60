import { own } from '../../../compiled/own.js';
import { unknownTo } from '../../../compiled/readiness-error.js';
import type { Index } from '../../index-definition.js';
import type { GroupNode, IndexNode } from '../../index-tree.js';
import type { Varying } from '../../varying.js';
import type { Basis } from './bases.js';

/** An index as it is on a basis: its weights are those of the tree, and no score varies any more. */
export function indexOn(index: Index, basis: Basis): Index {
  const weights = own(index.weightings, basis.weighting ?? '');
  const weightOf = ({ id, weight }: IndexNode): number | undefined => own(weights, id) ?? weight;
  const groupOn = (group: GroupNode): GroupNode => ({
    ...group,
    weight: weightOf(group),
    children: group.children.map((node) =>
      node.kind === 'group'
        ? groupOn(node)
        : { ...node, weight: weightOf(node), points: alternativeOn(node.points, basis) },
    ),
  });
  const policies = alternativeOn(index.policies, basis);
  return { ...index, weightings: undefined, policies, tree: groupOn(index.tree) };
}

/** What a value is on a basis; bases name only alternatives for which everything that varies has one. */
export function alternativeOn<T extends object>(value: Varying<T>, { alternatives }: Basis): T {
  if (!('cases' in value)) return value;
  const alternative = own(alternatives, value.variant) ?? '';
  const found = own(value.cases, alternative);
  if (!found) throw unknownTo(value.variant, 'alternative', alternative);
  return found;
}
