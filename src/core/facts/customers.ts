import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';

const includes = (fact: string, value: string): Condition => ({ op: 'includes', on: { fact }, value });
const isUsed = (tool: string): Condition => ({ op: 'is', on: { fact: tool }, value: 'yes' });
/** Typed messages and e-mail do not count in international statistics of e-commerce. */
const bySystem = (fact: string): Condition => ({
  op: 'any',
  of: ['own-site', 'marketplace', 'service-app', 'b2b'].map((channel) => includes(fact, channel)),
});
const channels = ['own-site', 'marketplace', 'service-app', 'b2b', 'chat', 'none'] as const;

/**
 * The own website, and orders that come online.
 *
 * `online-order-share` is the Vietnamese notion, which counts orders by message; `ecommerce-share` is that of Eurostat,
 * without them: two facts. So are channels of the last three months and of the last calendar year.
 */
export const customers = [
  {
    id: 'own-website',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['none', 'contact', 'catalogue', 'orders', 'orders-paid'],
  },
  {
    id: 'order-channels',
    type: 'ticks',
    period: 'last3Months',
    values: channels,
  },
  {
    id: 'online-order-share',
    type: 'choice',
    ordered: true,
    period: 'last3Months',
    values: ['none', 'under-10', 'from-10', 'from-30', 'from-50'],
  },
  {
    id: 'site-functions',
    type: 'ticks',
    period: 'now',
    values: ['introduction', 'catalogue', 'orders', 'tracking', 'form', 'chat', 'language', 'none'],
  },
  {
    id: 'site-update',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['longer', 'half-year', 'quarter', 'month', 'week'],
  },
  {
    id: 'social-media',
    type: 'ticks',
    period: 'now',
    values: ['networks', 'video', 'messaging', 'blogs', 'none'],
  },
  {
    id: 'reply-time',
    type: 'choice',
    ordered: true,
    period: 'last3Months',
    values: ['offline', 'days', 'day', 'hours', 'hour'],
  },
  {
    id: 'online-promotion-share',
    type: 'choice',
    ordered: true,
    period: 'last12Months',
    values: ['none', 'under-10', 'from-10', 'from-30', 'from-50'],
  },
  { id: 'order-channels-year', type: 'ticks', period: 'previousYear', values: channels },
  {
    id: 'ecommerce-share',
    type: 'choice',
    ordered: true,
    period: 'previousYear',
    values: ['none', 'under-1', 'from-1', 'from-10', 'from-30', 'from-50'],
  },
  {
    // The part of the own website, of apps and of marketplaces.
    id: 'web-sales-share',
    type: 'choice',
    ordered: true,
    period: 'previousYear',
    values: ['none', 'to-1', 'to-10', 'over-10'],
  },
  {
    // Of these sales, what went to private consumers.
    id: 'b2c-share',
    type: 'choice',
    ordered: true,
    period: 'previousYear',
    values: ['to-10', 'to-50', 'over-50'],
  },
  {
    id: 'website-exists',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      { op: 'not', of: includes('site-functions', 'none') },
      { op: 'atLeast', on: { fact: 'own-website' }, value: 'contact' },
      { value: 'yes', when: { op: 'any', of: [isUsed('tool-website'), isUsed('tool-ordering-website')] } },
    ],
  },
  {
    id: 'website-takes-orders',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      includes('site-functions', 'orders'),
      { op: 'atLeast', on: { fact: 'own-website' }, value: 'orders' },
      { value: 'yes', when: isUsed('tool-ordering-website') },
    ],
  },
  {
    // Wider than an own website: pages of others count where the enterprise decides about their content.
    id: 'web-presence',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      {
        op: 'any',
        of: [
          { op: 'is', on: { fact: 'website-exists' }, value: 'yes' },
          ...['networks', 'video', 'blogs'].map((kind) => includes('social-media', kind)),
        ],
      },
    ],
  },
  {
    id: 'system-orders-received',
    type: 'boolean',
    period: 'last3Months',
    derivedFrom: [bySystem('order-channels')],
  },
  {
    id: 'system-orders-received-year',
    type: 'boolean',
    period: 'previousYear',
    derivedFrom: [
      bySystem('order-channels-year'),
      { op: 'atLeast', on: { fact: 'ecommerce-share' }, value: 'under-1' },
    ],
  },
] as const satisfies readonly Fact[];
