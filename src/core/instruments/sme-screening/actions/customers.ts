import type { Action } from '../../../model/action.js';
import { has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** The website, channels of orders, and their share. */
export const customers: readonly Action[] = [
  {
    id: 'site-catalogue',
    effects: [{ item: 'web-own', atLeast: 'catalogue' }],
    needs: reached('net-access', 'mobile'),
    effort: effort('d2', 'm2', 4),
    support: ['s2', 'v'],
  },
  {
    id: 'site-orders',
    effects: [{ item: 'web-own', atLeast: 'orders' }],
    needs: reached('net-access', 'fixed-partial'),
    effort: effort('d3', 'm2-m3', 12),
    support: ['s2', 'v'],
  },
  {
    id: 'site-payment',
    effects: [{ item: 'web-own', atLeast: 'orders-paid' }],
    needs: reached('web-own', 'orders'),
    effort: effort('d2', 'm1-m2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'marketplace-shop',
    effects: [{ item: 'order-channels', add: ['marketplace'] }],
    effort: effort('d2', 'm1', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'orders-to-site',
    effects: [{ item: 'order-channels', add: ['own-site'] }],
    needs: reached('web-own', 'orders'),
    effort: effort('d2', 'm1', 6),
    support: ['t'],
  },
  {
    id: 'regulars-online',
    effects: [{ item: 'order-share', atLeast: 'from-10' }],
    needs: {
      op: 'any',
      of: [
        reached('web-own', 'orders'),
        has('order-channels', 'marketplace'),
        has('order-channels', 'service-app'),
        has('order-channels', 'b2b'),
      ],
    },
    effort: effort('d2', 'm1', 8),
    support: ['t'],
  },
  {
    id: 'online-first',
    effects: [{ item: 'order-share', atLeast: 'from-50' }],
    needs: reached('order-share', 'from-10'),
    effort: effort('d3', 'm2', 26),
    support: ['s1', 't'],
  },
];
