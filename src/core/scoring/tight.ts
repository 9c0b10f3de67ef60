import type { Item } from '../model/item.js';
import type { CompiledGroup, CompiledLeaf, CompiledNode } from './compiled-index.js';
import { itemsOf, subjectsOf } from '../compiled/condition-subjects.js';

/**
 * Whether every answer feeds one leaf and no leaf is a condition over several items: then the lowest and
 * highest values of the leaves can be reached together, and bounds are tight. The rows of a matrix are answers of
 * their own, unless they can only be *not applicable* all together.
 */
export function isPlain(root: CompiledGroup, items: ReadonlyMap<string, Item>): boolean {
  const leaves = leavesOf(root);
  const fed = leaves.flatMap((leaf) => feeds(leaf, items));
  return new Set(fed).size === fed.length && leaves.every(isSimple);
}

/** The leaves below a node, from left to right. */
export function leavesOf(node: CompiledNode): readonly CompiledLeaf[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
}

/** The answers, or rows of answers, that a leaf depends on. */
function feeds({ points }: CompiledLeaf, items: ReadonlyMap<string, Item>): readonly string[] {
  const subjects = points.from === 'condition' ? subjectsOf(points.when) : 'item' in points ? [points] : [];
  const fed = subjects.flatMap((subject) => {
    if (!('item' in subject)) return [];
    const { item } = subject;
    const row = 'row' in subject && items.get(item)?.notApplicable !== true ? subject.row : undefined;
    return [JSON.stringify([item, row])];
  });
  return [...new Set(fed)];
}

function isSimple({ points }: CompiledLeaf): boolean {
  if (points.from === 'condition') return itemsOf(points.when).length <= 1;
  return points.from !== 'derived' && points.from !== 'notAsked';
}
