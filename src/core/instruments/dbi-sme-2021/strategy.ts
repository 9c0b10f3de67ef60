import type { GroupNode } from '../../model/index-tree.js';
import type { Item } from '../../model/item.js';
import { strategySteps } from './leaves.js';
import { gated } from './questions.js';

/** Criterion 14. */
export const transformationPlan = [
  ...gated('transformation-strategy', 'transformation-interest', 'transformation-strategy-step'),
] as const satisfies readonly Item[];

/** Pillar 2: 25 points for one criterion. */
export const strategy = {
  kind: 'group',
  id: 'strategy',
  combine: 'sum',
  children: [
    {
      kind: 'group',
      id: 'transformation-plan',
      combine: 'sum',
      children: [strategySteps('transformation-strategy')],
    },
  ],
} as const satisfies GroupNode;
