import type { GroupNode } from '../../model/index-tree.js';
import type { Item } from '../../model/item.js';
import { ratio, steps } from './leaves.js';
import { gated, shareOf, shareOfMoney, shareOfStaff } from './questions.js';

/** Criteria 54 to 60. */
export const dataUse = [
  shareOfStaff('own-database'),
  ...gated('big-data'),
  shareOfStaff('database-software'),
  ...gated('data-collection'),
  shareOfMoney('data-revenue', 'last12Months'),
  ...gated('analytics-software', 'analytics-software-used'),
  shareOf('decision-support', 'decision', 'last12Months', 'decision-support-share'),
] as const satisfies readonly Item[];

/** Pillar 6: 35 points. */
export const data = {
  kind: 'group',
  id: 'data',
  combine: 'sum',
  children: [
    {
      kind: 'group',
      id: 'data-use',
      combine: 'sum',
      children: [
        ratio('own-database'),
        steps('big-data'),
        ratio('database-software'),
        steps('data-collection'),
        ratio('data-revenue'),
        steps('analytics-software'),
        ratio('decision-support'),
      ],
    },
  ],
} as const satisfies GroupNode;
