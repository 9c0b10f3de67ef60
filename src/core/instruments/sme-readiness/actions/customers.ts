import type { Action } from '../../../model/action.js';
import { has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** The own website, pages on social media, and answers to customers. */
export const customers: readonly Action[] = [
  {
    id: 'open-site',
    effects: [{ item: 'cu-site', add: ['introduction'] }],
    needs: has('in-type', 'fixed', 'mobile', 'other'),
    effort: effort('d2', 'm2', 4),
    support: ['s2', 'v'],
  },
  {
    id: 'site-prices',
    effects: [{ item: 'cu-site', add: ['catalogue'] }],
    needs: has('cu-site', 'introduction'),
    effort: effort('d2', 'm0-m1', 3),
    support: ['s2', 'v'],
  },
  {
    id: 'site-orders',
    effects: [{ item: 'cu-site', add: ['orders'] }],
    needs: has('cu-site', 'catalogue'),
    effort: effort('d3', 'm2-m3', 12),
    support: ['s2', 'v'],
  },
  {
    id: 'site-payment',
    effects: [{ item: 'cu-site', add: ['tracking'] }],
    needs: has('cu-site', 'orders'),
    effort: effort('d2', 'm1-m2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'site-form',
    effects: [{ item: 'cu-site', add: ['form'] }],
    needs: has('cu-site', 'introduction'),
    effort: effort('d1', 'm0-m1', 2),
    support: ['v'],
  },
  {
    id: 'site-chat',
    effects: [{ item: 'cu-site', add: ['chat'] }],
    needs: has('cu-site', 'introduction'),
    effort: effort('d1', 'm0-m1', 2),
    support: ['v'],
  },
  {
    id: 'site-language',
    effects: [{ item: 'cu-site', add: ['language'] }],
    needs: has('cu-site', 'introduction'),
    effort: effort('d2', 'm1-m2', 6),
  },
  {
    id: 'site-every-month',
    effects: [{ item: 'cu-site-update', atLeast: 'month' }],
    effort: effort('d1', 'm0', 9),
  },
  {
    id: 'site-every-week',
    effects: [{ item: 'cu-site-update', atLeast: 'week' }],
    needs: reached('cu-site-update', 'month'),
    effort: effort('d2', 'm0', 8),
    support: ['t'],
  },
  {
    id: 'social-page',
    effects: [{ item: 'cu-social', add: ['networks'] }],
    effort: effort('d1', 'm0', 5),
    support: ['t'],
  },
  {
    id: 'short-videos',
    effects: [{ item: 'cu-social', add: ['video'] }],
    effort: effort('d2', 'm0-m1', 6),
    support: ['t'],
  },
  {
    id: 'business-messaging',
    effects: [{ item: 'cu-social', add: ['messaging'] }],
    effort: effort('d1', 'm0-m1', 2),
    support: ['t'],
  },
  {
    id: 'short-news',
    effects: [{ item: 'cu-social', add: ['blogs'] }],
    effort: effort('d2', 'm0', 8),
    support: ['t'],
  },
  {
    id: 'answer-same-day',
    effects: [{ item: 'cu-reply', atLeast: 'day' }],
    effort: effort('d1', 'm0', 2),
  },
  {
    id: 'answer-in-hours',
    effects: [{ item: 'cu-reply', atLeast: 'hours' }],
    needs: reached('cu-reply', 'day'),
    effort: effort('d1', 'm0', 4),
    support: ['t'],
  },
  {
    id: 'answer-in-an-hour',
    effects: [{ item: 'cu-reply', atLeast: 'hour' }],
    needs: reached('cu-reply', 'hours'),
    effort: effort('d2', 'm1', 8),
    support: ['s2', 't'],
  },
];
