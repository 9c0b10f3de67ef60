import type { GroupNode } from '../../model/index-tree.js';
import type { Item } from '../../model/item.js';
import { ratio, steps } from './leaves.js';
import { gated, shareOfMoney, shareOfStaff } from './questions.js';

/** Criteria 31 to 36. */
export const ictPolicy = [
  ...gated('security-policy', 'security-policy-written'),
  ...gated('data-protection-policy', 'data-policy-written'),
  ...gated('quality-policy'),
  ...gated('performance-policy'),
  ...gated('upgrades'),
  shareOfMoney('ict-investment', 'last12Months'),
] as const satisfies readonly Item[];

/** Criteria 37 to 43. */
export const people = [
  shareOfStaff('digital-staff', 'now', 'digital-staff'),
  shareOfStaff('stem-graduates'),
  shareOfStaff('business-staff'),
  ...gated('remote-work', 'remote-work-possible'),
  shareOfStaff('ict-training', 'last12Months', 'staff-trained'),
  shareOfStaff('online-courses', 'last12Months'),
  shareOfStaff('knowledge-base'),
] as const satisfies readonly Item[];

/** Pillar 4: 65 points. */
export const operations = {
  kind: 'group',
  id: 'operations',
  combine: 'sum',
  children: [
    {
      kind: 'group',
      id: 'ict-policy',
      combine: 'sum',
      children: [
        steps('security-policy'),
        steps('data-protection-policy'),
        steps('quality-policy'),
        steps('performance-policy'),
        steps('upgrades'),
        ratio('ict-investment'),
      ],
    },
    {
      kind: 'group',
      id: 'people',
      combine: 'sum',
      children: [
        ratio('digital-staff'),
        ratio('stem-graduates'),
        ratio('business-staff'),
        steps('remote-work'),
        ratio('ict-training'),
        ratio('online-courses'),
        ratio('knowledge-base'),
      ],
    },
  ],
} as const satisfies GroupNode;
