import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';

const received = (channel: string): Condition => ({ op: 'includes', on: { fact: 'order-channels' }, value: channel });

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
    id: 'website-exists',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'atLeast', on: { fact: 'own-website' }, value: 'contact' }],
  },
  {
    id: 'website-takes-orders',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'atLeast', on: { fact: 'own-website' }, value: 'orders' }],
  },
  {
    // Typed messages and e-mail do not count in international statistics of e-commerce.
    id: 'system-orders-received',
    type: 'boolean',
    period: 'last3Months',
    derivedFrom: [
      { op: 'any', of: [received('own-site'), received('marketplace'), received('service-app'), received('b2b')] },
    ],
  },
] as const satisfies readonly Fact[];
