import type { GroupNode, LeafNode } from '../../../model/index-tree.js';
import { dimension, fewTicks, options, shareOfPersons, ticks } from './points.js';

/** Mobile data or another line alone is worth 1; a fixed line 3, and with a second way 4. */
const lines = {
  kind: 'leaf',
  id: 'in-type',
  points: {
    from: 'ticks',
    item: 'in-type',
    points: { none: 0, fixed: 3, mobile: 1, other: 1 },
    highestOf: [['mobile', 'other']],
  },
} as const satisfies LeafNode;

export const connectivity = {
  ...dimension,
  id: 'connectivity',
  weight: 10,
  children: [
    lines,
    options('in-speed', {
      'under-30': 1,
      'from-30': 2,
      'from-50': 2,
      'from-80': 3,
      'from-100': 3,
      'over-120': 4,
    }),
    shareOfPersons('in-computers'),
    shareOfPersons('in-internet'),
    ticks('in-lan', { network: 1, everywhere: 1, portal: 1, guests: 1, rights: 1 }),
    ticks('in-remote', { email: 1, documents: 1, applications: 1, meetings: 1 }),
    fewTicks('in-cloud', [
      'email',
      'office',
      'storage',
      'computing',
      'finance',
      'erp',
      'crm',
      'security',
      'database',
      'development',
    ]),
  ],
} as const satisfies GroupNode;
