import type { CountedIndicator } from './fact.js';
import { is } from './rule-conditions.js';

/** The share of enterprises with an Internet connection; near 100 %, so a share with a fixed line stands beside it. */
export const internetConnection = {
  id: 'ind-net',
  kind: 'share',
  when: is('internet-used', 'yes'),
} as const satisfies CountedIndicator;

/** The share of enterprises with a fixed line at one workplace at least. */
export const fixedConnection = {
  id: 'ind-net-fixed',
  kind: 'share',
  when: is('fixed-internet-used', 'yes'),
} as const satisfies CountedIndicator;

/** The number of enterprises whose own website takes orders or bookings. */
export const websiteTakesOrders = {
  id: 'ind-web-order',
  kind: 'count',
  when: is('website-takes-orders', 'yes'),
} as const satisfies CountedIndicator;

/** What a province reports, in order. */
export const provincialIndicators = [internetConnection, fixedConnection, websiteTakesOrders] as const;

/** The ids of the provincial indicators. */
export type ProvincialIndicatorId = (typeof provincialIndicators)[number]['id'];
