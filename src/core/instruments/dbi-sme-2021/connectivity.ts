import type { GroupNode } from '../../model/index-tree.js';
import type { Item } from '../../model/item.js';
import { steps } from './leaves.js';
import { gated } from './questions.js';

/** Criteria 15 and 16. */
export const networkConnection = [
  ...gated('fixed-broadband', 'fixed-internet-used', 'fixed-broadband-step'),
  ...gated('wifi'),
] as const satisfies readonly Item[];

/** First component of pillar 3: 10 points. */
export const networkConnectionNode = {
  kind: 'group',
  id: 'network-connection',
  combine: 'sum',
  children: [steps('fixed-broadband'), steps('wifi')],
} as const satisfies GroupNode;
