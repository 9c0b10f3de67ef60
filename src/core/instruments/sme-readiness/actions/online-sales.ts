import type { Action } from '../../../model/action.js';
import { any, has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** A channel that a system keeps; who only processes under contract is not asked, and sells through a customer's portal. */
const structuredChannel = any(
  has('cu-channels', 'own-site'),
  has('cu-channels', 'marketplace'),
  has('cu-channels', 'service-app'),
  has('cu-channels', 'b2b'),
  { op: 'notApplicable', on: { item: 'cu-channels' } },
);

/** Promotion, channels of orders, and e-commerce. */
export const onlineSales: readonly Action[] = [
  {
    id: 'first-advertisement',
    effects: [{ item: 'cu-ads', atLeast: 'under-10' }],
    effort: effort('d1', 'm1', 3),
    support: ['t'],
  },
  {
    id: 'advertise-by-plan',
    effects: [{ item: 'cu-ads', atLeast: 'from-10' }],
    needs: reached('cu-ads', 'under-10'),
    effort: effort('d1', 'm1-m2', 13),
    support: ['t'],
  },
  {
    id: 'advertise-where-it-works',
    effects: [{ item: 'cu-ads', atLeast: 'from-50' }],
    needs: reached('cu-ads', 'from-10'),
    effort: effort('d2', 'm2-m3', 26),
    support: ['s1', 't'],
  },
  {
    id: 'orders-by-message',
    effects: [{ item: 'cu-channels', add: ['chat'] }],
    effort: effort('d1', 'm0', 1),
  },
  {
    id: 'sell-on-marketplace',
    effects: [{ item: 'cu-channels', add: ['marketplace'] }],
    effort: effort('d2', 'm1', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'sell-on-service-app',
    effects: [{ item: 'cu-channels', add: ['service-app'] }],
    effort: effort('d2', 'm1', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'sell-through-portals',
    effects: [{ item: 'cu-channels', add: ['b2b'] }],
    effort: effort('d2', 'm1', 13),
    support: ['t'],
  },
  {
    id: 'orders-to-site',
    effects: [{ item: 'cu-channels', add: ['own-site'] }],
    needs: has('cu-site', 'orders'),
    effort: effort('d2', 'm1', 6),
    support: ['t'],
  },
  {
    id: 'first-online-turnover',
    effects: [{ item: 'cu-esales', atLeast: 'from-1' }],
    needs: structuredChannel,
    effort: effort('d2', 'm1', 13),
    support: ['t'],
  },
  {
    id: 'tenth-online',
    effects: [{ item: 'cu-esales', atLeast: 'from-10' }],
    needs: reached('cu-esales', 'from-1'),
    effort: effort('d3', 'm1-m2', 26),
    support: ['t'],
  },
  {
    id: 'third-online',
    effects: [{ item: 'cu-esales', atLeast: 'from-30' }],
    needs: reached('cu-esales', 'from-10'),
    effort: effort('d3', 'm2-m3', 52),
    support: ['s1', 't'],
  },
];
