import type { Fact } from './fact.js';
import { any, atLeast, includes, is, not, yes } from './rule-conditions.js';

/** Typed messages and e-mail do not count in international statistics of e-commerce. */
const bySystem = (fact: string) => includes(fact, 'own-site', 'marketplace', 'service-app', 'b2b');
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
    certain: [
      // The ladder asks neither for prices nor for an introduction.
      { value: 'orders', when: is('website-takes-orders', 'yes') },
      { value: 'tracking', when: is('orders-paid-or-tracked', 'yes') },
    ],
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
  // A website among the technologies in use: one that is not used may still be there.
  { id: 'website-used', type: 'boolean', period: 'now' },
  {
    // Not from a website on which customers order: it may be that of others.
    id: 'website-exists',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      not(includes('site-functions', 'none')),
      atLeast('own-website', 'contact'),
      yes(any(is('website-used', 'yes'), is('tool-website', 'yes'))),
    ],
  },
  {
    id: 'website-takes-orders',
    type: 'boolean',
    period: 'now',
    derivedFrom: [includes('site-functions', 'orders'), atLeast('own-website', 'orders')],
  },
  {
    // On the own website. A step lower there may have been no order in three months.
    id: 'orders-paid-or-tracked',
    type: 'boolean',
    period: 'now',
    derivedFrom: [includes('site-functions', 'tracking'), yes(is('own-website', 'orders-paid'))],
  },
  {
    // Wider than an own website: pages of others count where the enterprise decides about their content.
    id: 'web-presence',
    type: 'boolean',
    period: 'now',
    derivedFrom: [any(is('website-exists', 'yes'), includes('social-media', 'networks', 'video', 'blogs'))],
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
    derivedFrom: [bySystem('order-channels-year'), atLeast('ecommerce-share', 'under-1')],
  },
] as const satisfies readonly Fact[];
