import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';

const received = (channel: string): Condition => ({ op: 'includes', on: { fact: 'order-channels' }, value: channel });
const receivedInYear = (channel: string): Condition => ({
  op: 'includes',
  on: { fact: 'order-channels-year' },
  value: channel,
});
const offers = (service: string): Condition => ({ op: 'includes', on: { fact: 'website-functions' }, value: service });
const uses = (medium: string): Condition => ({ op: 'includes', on: { fact: 'social-media' }, value: medium });
/** Channels whose orders a system takes. Typed messages and e-mail do not count in international statistics. */
const SYSTEMS = ['own-site', 'marketplace', 'service-app', 'b2b'];

/**
 * The own website, and orders that come online.
 *
 * `online-order-share` is the Vietnamese notion, which counts orders by message; a share in the sense of Eurostat is
 * another fact. So are orders of the last calendar year.
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
    values: ['own-site', 'marketplace', 'service-app', 'b2b', 'chat', 'none'],
  },
  {
    id: 'online-order-share',
    type: 'choice',
    ordered: true,
    period: 'last3Months',
    values: ['none', 'under-10', 'from-10', 'from-30', 'from-50'],
  },
  {
    id: 'website-functions',
    type: 'ticks',
    period: 'now',
    values: ['contact', 'catalogue', 'orders', 'tracking', 'form', 'languages', 'none'],
  },
  {
    id: 'website-update',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['longer', 'half-year', 'quarter', 'month', 'week'],
  },
  { id: 'social-media', type: 'ticks', period: 'now', values: ['networks', 'video', 'messaging', 'blogs', 'none'] },
  {
    id: 'reply-time',
    type: 'choice',
    ordered: true,
    period: 'last3Months',
    values: ['rarely', 'days', 'day', 'half-day', 'hour'],
  },
  {
    id: 'online-promotion-share',
    type: 'choice',
    ordered: true,
    period: 'last12Months',
    values: ['none', 'under-10', 'to-30', 'to-60', 'over-60'],
  },
  {
    id: 'order-channels-year',
    type: 'ticks',
    period: 'previousYear',
    values: ['own-site', 'marketplace', 'service-app', 'b2b', 'chat', 'none'],
  },
  {
    id: 'ecommerce-share',
    type: 'choice',
    ordered: true,
    period: 'previousYear',
    values: ['none', 'under-1', 'from-1', 'from-10', 'from-30', 'from-50'],
  },
  {
    id: 'web-sales-share',
    type: 'choice',
    ordered: true,
    period: 'previousYear',
    values: ['none', 'to-1', 'to-10', 'over-10'],
  },
  {
    id: 'consumer-sales-share',
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
      { op: 'atLeast', on: { fact: 'own-website' }, value: 'contact' },
      { op: 'any', of: ['contact', 'catalogue', 'orders', 'tracking', 'form', 'languages'].map(offers) },
    ],
  },
  {
    id: 'website-takes-orders',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'atLeast', on: { fact: 'own-website' }, value: 'orders' }, offers('orders')],
  },
  {
    id: 'system-orders-received',
    type: 'boolean',
    period: 'last3Months',
    derivedFrom: [{ op: 'any', of: SYSTEMS.map(received) }],
  },
  {
    id: 'system-orders-received-year',
    type: 'boolean',
    period: 'previousYear',
    derivedFrom: [{ op: 'any', of: SYSTEMS.map(receivedInYear) }],
  },
  {
    id: 'social-media-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'any', of: ['networks', 'video', 'messaging', 'blogs'].map(uses) }],
  },
] as const satisfies readonly Fact[];
