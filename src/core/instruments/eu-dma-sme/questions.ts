import type { GroupNode } from '../../model/index-tree.js';
import type { MatrixItem, MultipleItem } from '../../model/item.js';

/** A question of ticks: each counts 1, all together 10. */
export function ticked(item: MultipleItem) {
  const counted = item.options.filter(({ exclusive }) => !exclusive);
  const points = Object.fromEntries(item.options.map((option) => [option.id, counted.includes(option) ? 1 : 0]));
  return {
    kind: 'group',
    id: item.id,
    combine: 'sum',
    rescale: { from: [0, counted.length], to: [0, 10] },
    children: [{ kind: 'leaf', id: `${item.id}-ticks`, points: { from: 'ticks', item: item.id, points } }],
  } as const satisfies GroupNode;
}

/** The six steps of a technology; the source writes 0, 0.2 … 1, which is the same share. */
export const STEPS = {
  unused: 0,
  considering: 1,
  prototyping: 2,
  testing: 3,
  implementing: 4,
  operational: 5,
} as const;

/** A question of rows with one step each: the best step in every row gives 10. */
export function rated(item: MatrixItem, points: Readonly<Record<string, number>>) {
  const best = Math.max(...Object.values(points));
  return {
    kind: 'group',
    id: item.id,
    combine: 'sum',
    rescale: { from: [0, best * item.rows.length], to: [0, 10] },
    children: item.rows.map(({ id: row }) => ({
      kind: 'leaf' as const,
      id: `${item.id}-${row}`,
      points: { from: 'option' as const, item: item.id, row, points },
    })),
  } as const satisfies GroupNode;
}
