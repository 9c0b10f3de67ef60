import type { GroupNode } from '../../model/index-tree.js';
import type { Points } from '../../model/points.js';
import { itemsByDimension } from './items.js';

const [item] = itemsByDimension.data;

/** Ticks worth `each`, and the negative statement. */
function ticks(each: number, negative: number): Points {
  const worth: Readonly<Record<string, number>> = { none: 0, 'not-digital': negative };
  const points = item.options.map(({ id }) => [id, worth[id] ?? each] as const);
  return { from: 'ticks', item: item.id, points: Object.fromEntries(points) };
}

/**
 * Eight statements on data, one of them negative. The three rules that were seen divide by 7, 8 and 6; 168 points are
 * whole multiples of all three. The third rule overshoots: seven of seven are 7/6, the negative one alone is -1/6. It is
 * kept within 0 and 10 here, since the source states no score outside.
 */
export const dataManagement = {
  kind: 'group',
  id: 'data-management',
  combine: 'sum',
  rescale: { from: [0, 168], to: [0, 10] },
  children: [
    {
      kind: 'group',
      id: 'data-management-statements',
      combine: 'sum',
      // Whole numbers are cut here: a score is settled to 1e-9 before a clamp, and thirds would lose by that.
      clamp: { minimum: 0, maximum: 168 },
      children: [
        {
          kind: 'leaf',
          id: 'data-management-ticks',
          points: {
            variant: 'data-question',
            cases: { 'seven-positive': ticks(24, 0), 'eight-equal': ticks(21, 21), 'six-net': ticks(28, -28) },
          },
        },
      ],
    },
  ],
} as const satisfies GroupNode;
