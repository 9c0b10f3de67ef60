import type { Period } from '../../model/item.js';

/** Every item of this instrument can be answered with "don't know": a guess would be worth less. */
const ladder = { unknown: true, kind: 'single', ordered: true } as const;

const STEPS = [{ id: 'step-1' }, { id: 'step-2' }, { id: 'step-3' }, { id: 'step-4' }, { id: 'step-5' }] as const;
const THREE_STEPS = [STEPS[0], STEPS[1], STEPS[2]] as const;

/** Names a fact, where there is one. */
const stating = (fact: string | undefined) => (fact === undefined ? {} : { fact });

const gate = <const Id extends string>(id: Id, fact: string | undefined) =>
  ({
    ...ladder,
    id: `${id}-gate`,
    ...stating(fact),
    options: [{ id: 'no' }, { id: 'yes' }],
  }) as const;
const opened = <const Id extends string>(id: Id, step: string | undefined) =>
  ({ ...ladder, id, ...stating(step), visibleIf: { op: 'is', on: { item: `${id}-gate` }, value: 'yes' } }) as const;

/** Yes or no, then five steps; both may state a fact. "No" ends the criterion. */
export const gated = <const Id extends string>(id: Id, fact?: string, step?: string) =>
  [gate(id, fact), { ...opened(id, step), options: STEPS }] as const;

/** Yes or no, then the only three steps that the file has; both may state a fact. */
export const gatedThree = <const Id extends string>(id: Id, fact?: string, step?: string) =>
  [gate(id, fact), { ...opened(id, step), options: THREE_STEPS }] as const;

/** A self-rating in six words, without a gate. */
export const sixWords = <const Id extends string>(id: Id) =>
  ({
    ...ladder,
    id,
    options: [
      { id: 'very-poor' },
      { id: 'poor' },
      { id: 'fair' },
      { id: 'good' },
      { id: 'very-good' },
      { id: 'excellent' },
    ],
  }) as const;

/** A share: two numbers, or an estimate. The bands have the edges of `five-bands`, with nothing and everything apart. */
const share = {
  unknown: true,
  kind: 'ratio',
  bands: [
    { id: 'none', low: 0, high: 0 },
    { id: 'to-20', low: 0, high: 0.2 },
    { id: 'to-40', low: 0.2, high: 0.4 },
    { id: 'to-60', low: 0.4, high: 0.6 },
    { id: 'to-80', low: 0.6, high: 0.8 },
    { id: 'over-80', low: 0.8, high: 1 },
    { id: 'all', low: 1, high: 1 },
  ],
} as const;

/** A share of money, in million VND; like the others it may state a fact. */
export const shareOfMoney = <const Id extends string>(id: Id, period: Period, fact?: string) =>
  ({ ...share, id, ...stating(fact), period, unit: { system: 'iso4217', code: 'VND', scale: 1_000_000 } }) as const;

/** A share of the persons employed, now or over a period. */
export const shareOfStaff = <const Id extends string>(id: Id, period: Period = 'now', fact?: string) =>
  ({ ...share, id, ...stating(fact), period, unit: { system: 'ucum', code: '{person}' } }) as const;

/** A share of things that are counted. */
export const shareOf = <const Id extends string>(id: Id, thing: string, period: Period, fact?: string) =>
  ({ ...share, id, ...stating(fact), period, unit: { system: 'ucum', code: `{${thing}}` } }) as const;
