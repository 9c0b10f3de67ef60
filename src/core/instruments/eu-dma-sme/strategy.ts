import type { GroupNode } from '../../model/index-tree.js';
import type { Points } from '../../model/points.js';
import type { VaryingCases } from '../../model/varying.js';
import { itemsByDimension } from './items.js';

const [areas, preparedness] = itemsByDimension.strategy;
type Row = (typeof areas)['rows'][number]['id'];

/**
 * Ticks of one business area. Both columns are questions of 10 points beside the second question of 10, or both
 * together are one question beside it, in which a plan counts half; 30 points are the whole dimension either way.
 */
function investment(row: Row): VaryingCases<Points> {
  const cell = { from: 'ticks', item: areas.id, row } as const;
  return {
    variant: 'investment-columns',
    cases: {
      'two-questions': { ...cell, points: { invested: 1, plan: 1, neither: 0 } },
      'plan-half': { ...cell, points: { invested: 1, plan: 0.5, neither: 0 } },
    },
  };
}

/** Ticks of the second question: a third of the dimension, or a half of it. */
function prepared(each: number): Points {
  const points = preparedness.options.map(({ id }) => [id, id === 'none' ? 0 : each] as const);
  return { from: 'ticks', item: preparedness.id, points: Object.fromEntries(points) };
}

/** Digital investment by business area, and preparedness. */
export const strategy = {
  kind: 'group',
  id: 'strategy',
  combine: 'sum',
  rescale: { from: [0, 30], to: [0, 100] },
  children: [
    {
      kind: 'group',
      id: 'investment-areas',
      combine: 'sum',
      children: areas.rows.map(({ id }) => ({
        kind: 'leaf' as const,
        id: `investment-areas-${id}`,
        points: investment(id),
      })),
    },
    {
      kind: 'leaf',
      id: 'preparedness',
      points: { variant: 'investment-columns', cases: { 'two-questions': prepared(1), 'plan-half': prepared(1.5) } },
    },
  ],
} as const satisfies GroupNode;
