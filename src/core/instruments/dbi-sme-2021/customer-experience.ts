import type { GroupNode } from '../../model/index-tree.js';
import type { Item } from '../../model/item.js';
import { ratio, steps, threeSteps } from './leaves.js';
import { gated, gatedThree, shareOf, shareOfMoney } from './questions.js';

/** Criteria 1 to 9. */
export const onlinePresence = [
  ...gated('website-updates', 'website-exists', 'website-update-step'),
  ...gated('social-replies', 'social-media-active'),
  shareOfMoney('digital-marketing', 'last12Months'),
  shareOf('marketplace-sales', 'transaction', 'last3Months', 'marketplace-share'),
  shareOfMoney('ecommerce-revenue', 'last3Months', 'ecommerce-revenue-share'),
  shareOfMoney('cross-border-revenue', 'last3Months', 'cross-border-share'),
  ...gated('catalogue-updates', 'online-catalogue'),
  shareOf('digital-contacts', 'contact', 'last3Months'),
  ...gated('product-configurator'),
] as const satisfies readonly Item[];

/** Criteria 10 to 13. */
export const onlineActivity = [
  ...gatedThree('business-dealings', 'business-dealings-online'),
  ...gatedThree('state-dealings', 'state-dealings-online'),
  ...gatedThree('online-banking', 'online-banking-used', 'online-banking-step'),
  shareOfMoney('online-purchasing', 'last3Months'),
] as const satisfies readonly Item[];

/** Pillar 1: 65 points. */
export const customerExperience = {
  kind: 'group',
  id: 'customer-experience',
  combine: 'sum',
  children: [
    {
      kind: 'group',
      id: 'online-presence',
      combine: 'sum',
      children: [
        steps('website-updates'),
        steps('social-replies'),
        ratio('digital-marketing'),
        ratio('marketplace-sales'),
        ratio('ecommerce-revenue'),
        ratio('cross-border-revenue'),
        steps('catalogue-updates'),
        ratio('digital-contacts'),
        steps('product-configurator'),
      ],
    },
    {
      kind: 'group',
      id: 'online-activity',
      combine: 'sum',
      children: [
        threeSteps('business-dealings'),
        threeSteps('state-dealings'),
        threeSteps('online-banking'),
        ratio('online-purchasing'),
      ],
    },
  ],
} as const satisfies GroupNode;
