import type { CountedIndicator } from './fact.js';

/** The share of enterprises with an Internet connection; near 100 %, so a share with a fixed line stands beside it. */
export const internetConnection = {
  id: 'ind-net',
  kind: 'share',
  when: { op: 'is', on: { fact: 'internet-used' }, value: 'yes' },
} as const satisfies CountedIndicator;

/** The share of enterprises with a fixed line at one workplace at least. */
export const fixedConnection = {
  id: 'ind-net-fixed',
  kind: 'share',
  when: { op: 'is', on: { fact: 'fixed-internet-used' }, value: 'yes' },
} as const satisfies CountedIndicator;

/** The number of enterprises whose own website takes orders or bookings. */
export const websiteTakesOrders = {
  id: 'ind-web-order',
  kind: 'count',
  when: { op: 'is', on: { fact: 'website-takes-orders' }, value: 'yes' },
} as const satisfies CountedIndicator;

/** What a province reports, in order. */
export const provincialIndicators = [internetConnection, fixedConnection, websiteTakesOrders] as const;

/** The ids of the provincial indicators. */
export type ProvincialIndicatorId = (typeof provincialIndicators)[number]['id'];
