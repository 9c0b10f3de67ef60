import type { CompiledGroup, CompiledLeaf, CompiledNode } from './compiled-index.js';
import { itemsOf } from './condition-items.js';

/**
 * Whether every answer feeds one leaf and no leaf is a condition over several items: then the lowest and
 * highest values of the leaves can be reached together, and bounds are tight.
 */
export function isPlain(root: CompiledGroup): boolean {
  const leaves = leavesOf(root);
  const fed = leaves.flatMap(feeds);
  return new Set(fed).size === fed.length && leaves.every(isSimple);
}

/** The leaves below a node, from left to right. */
export function leavesOf(node: CompiledNode): readonly CompiledLeaf[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
}

/** The answers, or cells of answers, that a leaf depends on. */
function feeds({ points }: CompiledLeaf): readonly string[] {
  if ('item' in points) return [JSON.stringify([points.item, 'row' in points ? points.row : undefined])];
  return points.from === 'condition' ? itemsOf(points.when).map((item) => JSON.stringify([item, null])) : [];
}

function isSimple({ points }: CompiledLeaf): boolean {
  if (points.from === 'condition') return itemsOf(points.when).length <= 1;
  return points.from !== 'derived' && points.from !== 'notAsked';
}
