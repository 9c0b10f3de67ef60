import type { Item } from '../model/item.js';
import type { CompiledGroup, CompiledLeaf, CompiledNode } from './compiled-index.js';
import { subjectsOf } from '../compiled/condition-subjects.js';

/**
 * Whether every answer feeds one leaf and no leaf is a condition over several items: then the lowest and
 * highest values of the leaves can be reached together, and bounds are tight. The rows of a matrix are answers of
 * their own, unless they can only be *not applicable* all together.
 */
export function isPlain(root: CompiledGroup, items: ReadonlyMap<string, Item>): boolean {
  const fed = new Set<string>();
  return leavesOf(root).every(({ points }) => {
    const subjects = points.from === 'condition' ? subjectsOf(points.when) : [points];
    const asked = subjects.filter((subject) => 'item' in subject);
    const several = asked.some(({ item }) => item !== asked[0]?.item);
    if (several || points.from === 'derived' || points.from === 'notAsked') return false;
    const answers = asked.map((subject) => {
      const whole = items.get(subject.item)?.notApplicable === true;
      const row = !whole && 'row' in subject ? subject.row : undefined;
      return `${subject.item} ${row ?? ''}`;
    });
    return [...new Set(answers)].every((answer) => !fed.has(answer) && fed.add(answer));
  });
}

/** The leaves below a node, from left to right. */
export function leavesOf(node: CompiledNode): readonly CompiledLeaf[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
}
