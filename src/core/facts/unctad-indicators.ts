import type { CountedIndicator, ListEntry, SummedIndicator } from './fact.js';
import { is } from './rule-conditions.js';

/**
 * The list of 2007. A revision of March 2022 exists; how it numbers these indicators was not found, so a code means
 * nothing without the year.
 */
const core = <const Code extends string>(code: Code) =>
  ({
    list: 'Partnership on Measuring ICT for Development, core indicators on use of ICT in business',
    year: 2007,
    code,
  }) as const satisfies ListEntry;

const yes = (fact: string) => is(fact, 'yes');

/** Proportion of businesses using computers. */
export const computers = {
  id: 'unctad-b1',
  kind: 'share',
  published: core('B1'),
  when: yes('computer-used'),
} as const satisfies CountedIndicator;

/** Proportion of persons employed routinely using computers: persons by persons. */
export const personsUsingComputers = {
  id: 'unctad-b2',
  kind: 'ratioOfSums',
  published: core('B2'),
  of: 'persons-using-computers',
} as const satisfies SummedIndicator;

/** Proportion of businesses using the Internet. */
export const internet = {
  id: 'unctad-b3',
  kind: 'share',
  published: core('B3'),
  when: yes('internet-used'),
} as const satisfies CountedIndicator;

/** Proportion of persons employed routinely using the Internet: persons by persons. */
export const personsUsingInternet = {
  id: 'unctad-b4',
  kind: 'ratioOfSums',
  published: core('B4'),
  of: 'persons-using-internet',
} as const satisfies SummedIndicator;

/** Proportion of businesses with a web presence, which is wider than an own website. */
export const webPresence = {
  id: 'unctad-b5',
  kind: 'share',
  published: core('B5'),
  when: yes('web-presence'),
} as const satisfies CountedIndicator;

/** Proportion of businesses with an intranet. */
export const intranet = {
  id: 'unctad-b6',
  kind: 'share',
  published: core('B6'),
  when: yes('intranet-used'),
} as const satisfies CountedIndicator;

/** Proportion of businesses receiving orders over the Internet, in the last calendar year; typed messages are none. */
export const ordersReceived = {
  id: 'unctad-b7',
  kind: 'share',
  published: core('B7'),
  when: yes('system-orders-received-year'),
} as const satisfies CountedIndicator;

/** Proportion of businesses placing orders over the Internet. */
export const ordersPlaced = {
  id: 'unctad-b8',
  kind: 'share',
  published: core('B8'),
  when: yes('online-orders-placed'),
} as const satisfies CountedIndicator;

/** Proportion of businesses using the Internet by type of access; one business may use several. */
const byAccess = [
  { id: 'unctad-b9-fixed', kind: 'share', published: core('B9'), when: yes('fixed-internet-used') },
  { id: 'unctad-b9-mobile', kind: 'share', published: core('B9'), when: yes('mobile-internet-used') },
  { id: 'unctad-b9-other', kind: 'share', published: core('B9'), when: yes('other-internet-used') },
] as const satisfies readonly CountedIndicator[];

/** The core indicators that these facts give, in the order of the list. */
export const unctadIndicators = [
  computers,
  personsUsingComputers,
  internet,
  personsUsingInternet,
  webPresence,
  intranet,
  ordersReceived,
  ordersPlaced,
  ...byAccess,
] as const;

/** The ids of these indicators. */
export type UnctadIndicatorId = (typeof unctadIndicators)[number]['id'];
