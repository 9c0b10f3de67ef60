import type { GroupNode, LeafNode } from '../../../model/index-tree.js';
import { customers as screening } from '../../sme-screening/dimensions.js';
import { dimension, fewTicks, options } from './points.js';

const [, orderChannels] = screening.children;

/** Without orders on the site at most 3: tracking, a form, a chat and a second language are worth 1 together. */
const site = {
  kind: 'leaf',
  id: 'cu-site',
  points: {
    from: 'ticks',
    item: 'cu-site',
    points: { none: 0, introduction: 1, catalogue: 1, orders: 2, tracking: 1, form: 1, chat: 1, language: 1 },
    highestOf: [['tracking', 'form', 'chat', 'language']],
    maximum: 4,
  },
} as const satisfies LeafNode;

export const customers = {
  ...dimension,
  id: 'customers',
  weight: 18,
  children: [
    site,
    options('cu-site-update', { longer: 0, 'half-year': 1, quarter: 2, month: 3, week: 4 }),
    fewTicks('cu-social', ['networks', 'video', 'messaging', 'blogs']),
    options('cu-reply', { offline: 0, days: 1, day: 2, hours: 3, hour: 4 }),
    options('cu-ads', { none: 0, 'under-10': 1, 'from-10': 2, 'from-30': 3, 'from-50': 4 }),
    { kind: 'leaf', id: 'cu-channels', points: { ...orderChannels.points, item: 'cu-channels' } },
    options('cu-esales', { none: 0, 'under-1': 1, 'from-1': 2, 'from-10': 3, 'from-30': 4, 'from-50': 4 }),
  ],
} as const satisfies GroupNode;
