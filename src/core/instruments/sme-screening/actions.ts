import type { Action } from '../../model/action.js';
import type { Condition } from '../../model/condition.js';
import { effort } from './effort.js';

const reached = (item: string, value: string | number): Condition => ({ op: 'atLeast', on: { item }, value });
const ticked = (item: string, value: string): Condition => ({ op: 'includes', on: { item }, value });

const connectivity: readonly Action[] = [
  {
    id: 'fixed-line',
    effects: [{ item: 'net-access', atLeast: 'fixed-everywhere' }],
    effort: effort('d1', 'm2', 3),
    support: ['v'],
  },
  {
    id: 'reserve-line',
    effects: [{ item: 'net-access', atLeast: 'fixed-with-reserve' }],
    needs: reached('net-access', 'fixed-everywhere'),
    effort: effort('d1', 'm1', 1),
    support: ['v'],
  },
  {
    id: 'online-roles',
    effects: [{ item: 'net-users', atLeast: 'over-50' }],
    needs: reached('net-access', 'fixed-partial'),
    effort: effort('d2', 'm2', 6),
    support: ['v'],
  },
];

const customers: readonly Action[] = [
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
        ticked('order-channels', 'marketplace'),
        ticked('order-channels', 'service-app'),
        ticked('order-channels', 'b2b'),
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

const processes: readonly Action[] = [
  {
    id: 'invoice-import',
    effects: [{ item: 'invoice-flow', atLeast: 'imported' }],
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'invoice-from-sale',
    effects: [{ item: 'invoice-flow', atLeast: 'from-software' }],
    needs: reached('accounting', 'monthly'),
    effort: effort('d2', 'm2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invoice-automatic',
    effects: [{ item: 'invoice-flow', atLeast: 'automatic' }],
    needs: { op: 'all', of: [reached('invoice-flow', 'from-software'), reached('accounting', 'weekly')] },
    effort: effort('d2', 'm2', 8),
    support: ['s2', 's1'],
  },
  {
    id: 'open-books',
    effects: [{ item: 'accounting', atLeast: 'weekly' }],
    effort: effort('d2', 'm2', 4),
    support: ['s2', 'v', 'c'],
  },
  {
    id: 'flowing-books',
    effects: [{ item: 'accounting', atLeast: 'flowing' }],
    needs: reached('accounting', 'weekly'),
    effort: effort('d2', 'm2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'file-online',
    effects: [{ item: 'e-sign', add: ['tax'] }],
    effort: effort('d1', 'm1', 2),
    support: ['v', 't'],
  },
  {
    id: 'sign-contracts',
    effects: [{ item: 'e-sign', add: ['contract-business'] }],
    effort: effort('d2', 'm1-m2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'sign-labour',
    effects: [{ item: 'e-sign', add: ['contract-labour'] }],
    effort: effort('d2', 'm1', 6),
    support: ['v'],
  },
  {
    id: 'approve-online',
    effects: [{ item: 'e-sign', add: ['approval'] }],
    effort: effort('d2', 'm1', 4),
    support: ['v'],
  },
  {
    id: 'sales-software',
    effects: [{ item: 'core-software', add: ['sales'] }],
    effort: effort('d3', 'm2-m3', 12),
    support: ['s2', 's1', 'v'],
  },
  {
    id: 'customer-software',
    effects: [{ item: 'core-software', add: ['customers'] }],
    effort: effort('d3', 'm2', 12),
    support: ['s2', 's1', 'v'],
  },
  {
    id: 'staff-software',
    effects: [{ item: 'core-software', add: ['staff'] }],
    effort: effort('d2', 'm2', 6),
    support: ['s2', 'v'],
  },
];

const people: readonly Action[] = [
  {
    id: 'one-page-plan',
    effects: [{ item: 'lead-plan', atLeast: 'resourced' }],
    effort: effort('d1', 'm0', 1),
    support: ['s1', 'c'],
  },
  {
    id: 'review-plan',
    effects: [{ item: 'lead-plan', atLeast: 'reviewed' }],
    needs: reached('lead-plan', 'resourced'),
    effort: effort('d1', 'm0', 13),
    support: ['c'],
  },
  {
    id: 'first-session',
    effects: [{ item: 'skills', atLeast: 'session' }],
    effort: effort('d1', 'm0-m1', 4),
    support: ['v', 't'],
  },
  {
    id: 'sessions-for-most',
    effects: [{ item: 'skills', atLeast: 'most' }],
    needs: reached('skills', 'session'),
    effort: effort('d2', 'm0-m1', 26),
    support: ['v', 't'],
  },
];

const data: readonly Action[] = [
  {
    id: 'one-shared-place',
    effects: [{ item: 'data-home', atLeast: 'shared' }],
    effort: effort('d2', 'm0-m1', 4),
    support: ['s2'],
  },
  {
    id: 'enter-once',
    effects: [{ item: 'data-home', atLeast: 'linked' }],
    needs: {
      op: 'all',
      of: [reached('data-home', 'shared'), ticked('core-software', 'sales')],
    },
    effort: effort('d3', 'm2-m3', 16),
    support: ['s2', 's1'],
  },
  {
    id: 'daily-figure',
    effects: [{ item: 'data-now', atLeast: 'within-day' }],
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'figure-on-phone',
    effects: [{ item: 'data-now', atLeast: 'at-once' }],
    needs: { op: 'all', of: [ticked('core-software', 'sales'), reached('data-home', 'shared')] },
    effort: effort('d1', 'm0-m1', 2),
    support: ['s1'],
  },
];

const security: readonly Action[] = [
  {
    id: 'automatic-backup',
    effects: [{ item: 'backup', atLeast: 'weekly-automatic' }],
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d1', 'm1', 1),
    support: ['v'],
  },
  {
    id: 'test-restore',
    effects: [{ item: 'backup', atLeast: 'restore-tested' }],
    needs: reached('backup', 'weekly-automatic'),
    effort: effort('d1', 'm0', 1),
    support: ['v'],
  },
  {
    id: 'four-basics',
    effects: [{ item: 'protect', add: ['own-accounts', 'two-step', 'updates', 'leavers'] }],
    effort: effort('d1', 'm0', 2),
    support: ['v', 't'],
  },
  {
    id: 'fraud-talk',
    effects: [{ item: 'protect', add: ['fraud-awareness'] }],
    effort: effort('d1', 'm0', 1),
    support: ['t'],
  },
];

/** What can be done, by dimension: at least one action for every answer that can be better. */
export const actions: readonly Action[] = [
  ...connectivity,
  ...customers,
  ...processes,
  ...people,
  ...data,
  ...security,
];
