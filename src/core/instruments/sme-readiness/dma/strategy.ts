import type { GroupNode } from '../../../model/index-tree.js';
import { any, has, is, reached } from '../../conditions.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { decided, derived, notAsked } from './leaves.js';

const [areas] = dma.strategy;

/** Investment is asked whole, both columns being questions of their own; of the ten lines on preparedness four are not. */
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
      children: areas.rows.map(({ id: row }) => ({
        kind: 'leaf' as const,
        id: `investment-areas-${row}`,
        points: { from: 'ticks' as const, item: 'pe-invest', row, points: { invested: 1, plan: 1, neither: 0 } },
      })),
    },
    {
      kind: 'group',
      id: 'preparedness',
      combine: 'sum',
      children: [
        derived('needs', reached('lead-plan', 'resourced'), reached('lead-plan', 'talked')),
        decided('finance', has('pe-prep', 'budget')),
        notAsked('infrastructure'),
        decided(
          'specialists',
          any(reached('pe-specialist', 1), is('pe-provider', 'contract'), has('pe-prep', 'specialist')),
        ),
        notAsked('leadership'),
        notAsked('staff'),
        notAsked('processes'),
        decided('servitisation', has('pe-prep', 'digital-service')),
        decided('satisfaction', has('pe-prep', 'satisfaction')),
        decided('risks', has('pe-prep', 'risks')),
      ],
    },
  ],
} as const satisfies GroupNode;
