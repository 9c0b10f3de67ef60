import type { CompiledLeaf, CompiledNode } from '../../../scoring/compiled-index.js';
import { leavesOf } from '../../../scoring/tight.js';
import type { Decider } from './deciders.js';

/** The choices of each decider at the lowest node above all its leaves: what lies beside that has nothing to do with it. */
export function placedDeciders(
  root: CompiledNode,
  deciders: readonly Decider[],
): ReadonlyMap<CompiledNode, readonly Decider['choices'][]> {
  const found = new Map<CompiledNode, readonly Decider['choices'][]>();
  for (const { leaves, choices } of deciders) {
    const node = lowestAbove(root, leaves);
    found.set(node, [...(found.get(node) ?? []), choices]);
  }
  return found;
}

function lowestAbove(node: CompiledNode, leaves: ReadonlySet<CompiledLeaf>): CompiledNode {
  const children = node.kind === 'group' ? node.children : [];
  const below = children.find((child) => {
    const inside = new Set(leavesOf(child));
    return [...leaves].every((leaf) => inside.has(leaf));
  });
  return below ? lowestAbove(below, leaves) : node;
}
