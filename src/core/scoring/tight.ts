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
    const answers = new Set(
      asked.map((subject) =>
        JSON.stringify([
          subject.item,
          items.get(subject.item)?.notApplicable !== true && 'row' in subject ? subject.row : undefined,
        ]),
      ),
    );
    const alone = [...answers].every((answer) => !fed.has(answer));
    answers.forEach((answer) => fed.add(answer));
    const several = new Set(asked.map(({ item }) => item)).size > 1;
    return alone && !several && points.from !== 'derived' && points.from !== 'notAsked';
  });
}

/** The leaves below a node, from left to right. */
export function leavesOf(node: CompiledNode): readonly CompiledLeaf[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
}
