import type { Condition } from '../model/condition.js';
import type { Fact, RatioFact } from './fact.js';
import { fifths } from './share-bands.js';

const person = { system: 'ucum', code: '{person}' } as const;
const money = { system: 'iso4217', code: 'VND', scale: 1_000_000 } as const;
const share = { type: 'ratio', bands: fifths } as const;
const staff = { ...share, unit: person } as const;

const includes = (fact: string, value: string): Condition => ({ op: 'includes', on: { fact }, value });
const without = (fact: string, ...values: string[]): Condition => ({
  op: 'all',
  of: values.map((value) => ({ op: 'not', of: includes(fact, value) })),
});
const atMost = (fact: string, value: number | string): Condition => ({ op: 'atMost', on: { fact }, value });
const none = (when: Condition) => ({ value: 'none', when }) as const;

/** Whether a share in fifths is above none, by two numbers or by a band. */
export const anyShare = (fact: string): Condition => ({
  op: 'any',
  of: [
    { op: 'atLeast', on: { fact }, value: 'to-20' },
    { op: 'not', of: { op: 'atMost', on: { fact }, value: 0 } },
  ],
});

/**
 * What the index of Decision 1970/QĐ-BTTTT asks as a share. A narrower share follows where a wider one is none, a wider one
 * where a narrower one is everything.
 */
export const dbiShares = [
  {
    // Not none where there is an order through an app of others or a customer's portal: some call that a marketplace.
    ...share,
    id: 'marketplace-share',
    unit: { system: 'ucum', code: '{transaction}' },
    period: 'last3Months',
    derivedFrom: [none(without('order-channels', 'marketplace', 'service-app', 'b2b'))],
  },
  {
    // `online-order-share` and the channels also count what is ordered by e-mail.
    ...share,
    id: 'ecommerce-revenue-share',
    unit: money,
    period: 'last3Months',
    derivedFrom: [none(atMost('online-order-share', 'none')), none(includes('order-channels', 'none'))],
  },
  {
    ...share,
    id: 'cross-border-share',
    unit: money,
    period: 'last3Months',
    derivedFrom: [none(atMost('ecommerce-revenue-share', 0))],
  },
  {
    // Who works mainly on digital transformation counts too, so that `ict-specialists` are only a part.
    ...staff,
    id: 'digital-staff',
    period: 'now',
  },
  {
    // Specialists and others.
    ...staff,
    id: 'staff-trained',
    period: 'last12Months',
    derivedFrom: [
      { sum: ['persons-trained', 'ict-specialists-trained'], of: 'persons-trained' },
      {
        sum: ['persons-trained'],
        of: 'persons-trained',
        when: { op: 'any', of: [atMost('ict-specialists', 0), atMost('ict-specialists-trained', 0)] },
      },
    ],
  },
  {
    // Smartphones count too.
    ...staff,
    id: 'persons-using-devices',
    period: 'now',
    derivedFrom: [{ value: 'all', when: { op: 'atLeast', on: { fact: 'persons-using-computers' }, value: 1 } }],
  },
  {
    // The same as `persons-using-internet`, in other bands.
    ...staff,
    id: 'internet-at-work',
    period: 'now',
    derivedFrom: [{ sum: ['persons-using-internet'], of: 'persons-using-internet' }],
  },
  {
    ...share,
    id: 'online-meeting-share',
    unit: { system: 'ucum', code: '{meeting}' },
    period: 'last3Months',
    derivedFrom: [none(without('remote-work', 'meetings'))],
  },
  {
    ...share,
    id: 'decision-support-share',
    unit: { system: 'ucum', code: '{decision}' },
    period: 'last12Months',
    derivedFrom: [none(includes('data-analysis', 'none'))],
  },
] as const satisfies readonly (Fact & RatioFact)[];
