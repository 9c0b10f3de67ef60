import type { GroupNode } from '../../../model/index-tree.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { people as screening } from '../../sme-screening/dimensions.js';
import { dimension, options, shareOfPersons, ticks } from './points.js';

const [leadPlan] = screening.children;
const [areas] = dma.strategy;

/** Own specialists or a provider: the better of the two, since a small enterprise needs no specialist of its own. */
const support = {
  kind: 'group',
  id: 'it-support',
  combine: 'maximum',
  children: [
    {
      kind: 'leaf',
      id: 'pe-specialist',
      points: {
        from: 'number',
        item: 'pe-specialist',
        steps: {
          bands: [
            { to: 1, points: 0 },
            { from: 1, points: 4 },
          ],
        },
      },
    },
    options('pe-provider', { none: 0, 'on-call': 1, contract: 3 }),
  ],
} as const satisfies GroupNode;

/** Money spent in four areas reaches the top; money to be spent counts half. */
const investment = {
  kind: 'group',
  id: 'pe-invest',
  combine: 'mean',
  rescale: { from: [0, 0.4], to: [0, 4] },
  clamp: { minimum: 0, maximum: 4 },
  children: areas.rows.map(({ id: row }) => ({
    kind: 'leaf' as const,
    id: `pe-invest-${row}`,
    points: {
      from: 'ticks' as const,
      item: 'pe-invest',
      row,
      points: { neither: 0, plan: 0.5, invested: 1 },
      highestOf: [['plan', 'invested']],
    },
  })),
} as const satisfies GroupNode;

export const people = {
  ...dimension,
  id: 'people',
  weight: 18,
  children: [
    leadPlan,
    ticks('pe-prep', { budget: 1, specialist: 1, risks: 1, satisfaction: 1, 'digital-service': 1 }),
    support,
    shareOfPersons('pe-trained'),
    ticks('pe-train-how', {
      assessment: 1,
      plan: 1,
      resources: 1,
      practice: 1,
      placements: 1,
      external: 1,
      subsidised: 1,
    }),
    ticks('pe-engage', {
      awareness: 1,
      communication: 1,
      acceptance: 1,
      'co-design': 1,
      autonomy: 1,
      redesign: 1,
      flexibility: 1,
      support: 1,
    }),
    investment,
  ],
} as const satisfies GroupNode;
