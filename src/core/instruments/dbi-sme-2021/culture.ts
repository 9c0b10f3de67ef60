import type { GroupNode } from '../../model/index-tree.js';
import type { Item } from '../../model/item.js';
import { ratio, steps, words } from './leaves.js';
import { gated, shareOf, shareOfMoney, shareOfStaff, sixWords } from './questions.js';

/** Criteria 44 to 48. */
export const ictUse = [
  shareOfStaff('devices-at-work', 'now', 'persons-using-devices'),
  shareOfStaff('internet-at-work', 'now', 'internet-at-work'),
  shareOfStaff('company-email'),
  shareOfStaff('office-software'),
  shareOf('online-meetings', 'meeting', 'last3Months', 'online-meeting-share'),
] as const satisfies readonly Item[];

/** Criteria 49 to 53. */
export const research = [
  shareOfStaff('research-staff'),
  shareOfMoney('research-spending', 'previousYear'),
  ...gated('patents'),
  sixWords('internal-innovation'),
  ...gated('co-innovation'),
] as const satisfies readonly Item[];

/** Pillar 5: 50 points. */
export const culture = {
  kind: 'group',
  id: 'culture',
  combine: 'sum',
  children: [
    {
      kind: 'group',
      id: 'ict-use',
      combine: 'sum',
      children: [
        ratio('devices-at-work'),
        ratio('internet-at-work'),
        ratio('company-email'),
        ratio('office-software'),
        ratio('online-meetings'),
      ],
    },
    {
      kind: 'group',
      id: 'research',
      combine: 'sum',
      children: [
        ratio('research-staff'),
        ratio('research-spending'),
        steps('patents'),
        words('internal-innovation'),
        steps('co-innovation'),
      ],
    },
  ],
} as const satisfies GroupNode;
