import type { Condition } from '../model/condition.js';
import type { Fact, RatioFact } from './fact.js';
import { any, atLeast, atMost, includes, not } from './rule-conditions.js';
import { fifths } from './share-bands.js';

const person = { system: 'ucum', code: '{person}' } as const;
const money = { system: 'iso4217', code: 'VND', scale: 1_000_000 } as const;
const share = { type: 'ratio', bands: fifths } as const;
const staff = { ...share, unit: person } as const;

const without = (fact: string, ...values: string[]) => not(includes(fact, ...values));
const none = (when: Condition) => ({ value: 'none', when }) as const;

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
        same: 'persons-trained',
        when: any(atMost('ict-specialists', 0), atMost('ict-specialists-trained', 0)),
      },
    ],
  },
  {
    // Smartphones count too.
    ...staff,
    id: 'persons-using-devices',
    period: 'now',
    derivedFrom: [{ value: 'all', when: atLeast('persons-using-computers', 1) }],
  },
  {
    // Who uses it less than every week counts too: of everybody who does so every week it is everybody.
    ...staff,
    id: 'internet-at-work',
    period: 'now',
    derivedFrom: [{ value: 'all', when: atLeast('persons-using-internet', 1) }],
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
