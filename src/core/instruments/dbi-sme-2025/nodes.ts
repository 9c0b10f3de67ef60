import type { GroupNode, LeafNode } from '../../model/index-tree.js';
import type { MultipleItem, SingleItem } from '../../model/item.js';
import type { Fidelity } from '../../model/source.js';

/** The most points of a question of five steps. */
const HIGHEST_STEP = 4;

/** A question of five steps: 0 to 4. */
export const steps = (item: SingleItem, fidelity: Fidelity) =>
  ({
    kind: 'leaf',
    id: item.id,
    fidelity,
    points: {
      from: 'option',
      item: item.id,
      points: Object.fromEntries(item.options.map(({ id }, step) => [id, step])),
    },
  }) as const satisfies LeafNode;

/** A dimension of such questions: what was reached of its points, in per cent; it weighs as much as it has points. */
export function stepped<const Id extends string>(id: Id, children: readonly LeafNode[]) {
  const maximum = HIGHEST_STEP * children.length;
  return {
    kind: 'group',
    id,
    weight: maximum,
    combine: 'sum',
    rescale: { from: [0, maximum], to: [0, 100] },
    children,
  } as const satisfies GroupNode;
}

/**
 * The tools of a sector: points reached of the maximum of the sector, in per cent. Which tool is worth how much was not
 * published.
 */
export function tools<const I extends MultipleItem>(item: I, maximum: number) {
  const listed = item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id]));
  const ticks = (each: number) =>
    ({ from: 'ticks', item: item.id, points: Object.fromEntries(listed.map((id) => [id, each])) }) as const;
  const id: I['id'] = item.id;
  return {
    kind: 'group',
    id,
    weight: maximum,
    combine: 'sum',
    rescale: { from: [0, maximum], to: [0, 100] },
    children: [
      {
        kind: 'leaf',
        id: `${item.id}-used`,
        fidelity: 'assumed',
        points: {
          variant: 'tool-points',
          cases: { 'equal-shares': ticks(maximum / listed.length), 'one-each': ticks(1) },
        },
      },
    ],
  } as const satisfies GroupNode;
}
