import type { Action } from '../../../model/action.js';
import { all, any, has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';
import { coreOnSoftware, rowReached } from './steps.js';

const onSoftware = (row: string) => rowReached('pr-functions', row, 'software');

/** Data that pass without retyping, buying and paying electronically. */
export const links: readonly Action[] = [
  {
    id: 'link-orders-to-invoices',
    effects: [{ item: 'pr-links', add: ['order-invoice'] }],
    needs: coreOnSoftware,
    effort: effort('d2', 'm2', 4),
    support: ['s2', 'v'],
  },
  {
    id: 'link-invoices-to-books',
    effects: [{ item: 'pr-links', add: ['invoice-books'] }],
    needs: reached('accounting', 'monthly'),
    effort: effort('d1', 'm1', 3),
    support: ['s2', 'v'],
  },
  {
    id: 'link-sales-to-stock',
    effects: [{ item: 'pr-links', add: ['sales-stock'] }],
    needs: all(onSoftware('sales'), onSoftware('stock')),
    effort: effort('d2', 'm1-m2', 4),
    support: ['s2', 'v'],
  },
  {
    id: 'link-site-to-stock',
    effects: [{ item: 'pr-links', add: ['site-stock'] }],
    needs: all(any(has('cu-site', 'orders'), has('cu-channels', 'marketplace')), onSoftware('stock')),
    effort: effort('d3', 'm2', 8),
    support: ['s2', 's1'],
  },
  {
    id: 'link-time-to-pay',
    effects: [{ item: 'pr-links', add: ['time-pay'] }],
    needs: onSoftware('staff'),
    effort: effort('d1', 'm1', 5),
    support: ['s2', 'v'],
  },
  {
    id: 'buy-first-online',
    effects: [{ item: 'pr-buy', atLeast: 'under-10' }],
    effort: effort('d1', 'm0', 2),
  },
  {
    id: 'buy-supplies-online',
    effects: [{ item: 'pr-buy', atLeast: 'from-10' }],
    needs: reached('pr-buy', 'under-10'),
    effort: effort('d2', 'm0', 13),
  },
  {
    id: 'buy-mostly-online',
    effects: [{ item: 'pr-buy', atLeast: 'from-50' }],
    needs: reached('pr-buy', 'from-10'),
    effort: effort('d2', 'm0-m1', 26),
  },
  {
    id: 'pay-electronically',
    effects: [{ item: 'pr-bank', atLeast: 'monthly' }],
    effort: effort('d1', 'm0-m1', 13),
  },
  {
    id: 'pay-every-week',
    effects: [{ item: 'pr-bank', atLeast: 'weekly' }],
    needs: reached('pr-bank', 'monthly'),
    effort: effort('d1', 'm0', 13),
  },
];
