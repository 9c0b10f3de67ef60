import { expect } from '@open-wc/testing';
import { contradictions } from '../../../src/core/advice/contradictions.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers, AnswerValue, Profile } from '../../../src/core/model/response.js';

type Values = Readonly<Record<string, AnswerValue>>;
interface Case {
  readonly id: string;
  readonly kind: 'hard' | 'soft';
  /** Answers that do not fit. */
  readonly given: Values;
  /** The nearest answers that do. */
  readonly fitting: Values;
  readonly profile?: Profile;
}

const seller: Profile = { sells: ['consumers'], persons: 12 };

function answersOf(values: Values): Answers {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
}

function found(structure: Structure, values: Values, profile: Profile = seller): readonly string[] {
  return contradictions(structure, { answers: answersOf(values), profile }).map(({ id, kind }) => `${kind} ${id}`);
}

// The pairs of the content blueprint of the short assessment, each with its nearest neighbour that fits.
const screening: readonly Case[] = [
  {
    id: 'orders-without-site',
    kind: 'hard',
    given: { 'web-own': 'none', 'order-channels': ['own-site', 'chat'] },
    fitting: { 'web-own': 'contact', 'order-channels': ['own-site', 'chat'] },
  },
  {
    id: 'site-without-orders',
    kind: 'hard',
    given: { 'web-own': 'orders-paid', 'order-channels': ['chat'] },
    fitting: { 'web-own': 'orders', 'order-channels': ['chat'] },
  },
  {
    id: 'turnover-without-channel',
    kind: 'hard',
    given: { 'order-channels': ['none'], 'order-share': 'under-10' },
    fitting: { 'order-channels': ['chat'], 'order-share': 'under-10' },
  },
  {
    id: 'channel-without-turnover',
    kind: 'soft',
    given: { 'order-channels': ['chat'], 'order-share': 'none' },
    fitting: { 'order-channels': ['none'], 'order-share': 'none' },
  },
  {
    id: 'online-without-internet',
    kind: 'hard',
    given: { 'net-access': 'none', 'net-users': 'to-10' },
    fitting: { 'net-access': 'none', 'net-users': 'none', 'order-channels': ['chat'] },
  },
  {
    id: 'linked-without-software',
    kind: 'hard',
    given: { 'data-home': 'linked', 'core-software': ['none'], accounting: 'monthly' },
    fitting: { 'data-home': 'linked', 'core-software': ['none'], accounting: 'weekly' },
  },
  {
    id: 'invoices-without-software',
    kind: 'soft',
    given: { 'invoice-flow': 'automatic', 'core-software': ['none'], accounting: 'quarterly' },
    fitting: { 'invoice-flow': 'automatic', 'core-software': ['none'], accounting: 'monthly' },
  },
  {
    id: 'figures-from-paper',
    kind: 'soft',
    given: { 'data-now': 'at-once', 'data-home': 'phones' },
    fitting: { 'data-now': 'at-once', 'data-home': 'spreadsheets' },
  },
  {
    id: 'backup-of-paper',
    kind: 'soft',
    given: { backup: 'weekly-automatic', 'data-home': 'paper' },
    fitting: { backup: 'monthly', 'data-home': 'paper' },
  },
  {
    id: 'trained-without-users',
    kind: 'soft',
    given: { skills: 'most', 'net-users': 'none' },
    fitting: { skills: 'session', 'net-users': 'none' },
  },
  {
    id: 'labour-contract-alone',
    kind: 'soft',
    given: { 'e-sign': ['contract-labour'] },
    fitting: { 'e-sign': ['contract-business'] },
    profile: { sells: ['consumers'], persons: 1 },
  },
];

const byHand = { sales: 'paper', stock: 'absent', purchasing: 'paper', operations: 'paper', staff: 'paper' };

const full: readonly Case[] = [
  {
    id: 'orders-without-site',
    kind: 'hard',
    given: { 'cu-site': ['none'], 'cu-channels': ['own-site'] },
    fitting: { 'cu-site': ['introduction'], 'cu-channels': ['own-site'] },
  },
  {
    id: 'site-without-orders',
    kind: 'soft',
    given: { 'cu-site': ['orders'], 'cu-channels': ['none'] },
    fitting: { 'cu-site': ['catalogue'], 'cu-channels': ['none'] },
  },
  {
    id: 'turnover-without-channel',
    kind: 'hard',
    given: { 'cu-channels': ['chat'], 'cu-esales': 'under-1' },
    fitting: { 'cu-channels': ['chat', 'b2b'], 'cu-esales': 'under-1' },
  },
  {
    id: 'channel-without-turnover',
    kind: 'soft',
    given: { 'cu-channels': ['marketplace'], 'cu-esales': 'none' },
    fitting: { 'cu-channels': ['chat'], 'cu-esales': 'none' },
  },
  {
    id: 'online-without-internet',
    kind: 'hard',
    given: { 'in-type': ['none'], 'in-internet': { numerator: 1, denominator: 12 } },
    fitting: { 'in-type': ['none'], 'in-internet': { numerator: 0, denominator: 12 } },
  },
  {
    id: 'linked-without-software',
    kind: 'hard',
    given: { 'data-home': 'linked', 'pr-functions': { ...byHand, customers: 'spreadsheet' }, accounting: 'monthly' },
    fitting: { 'data-home': 'linked', 'pr-functions': { ...byHand, customers: 'software' }, accounting: 'monthly' },
  },
  {
    id: 'invoices-without-software',
    kind: 'soft',
    given: { 'invoice-flow': 'automatic', 'pr-functions': { ...byHand, customers: 'paper' }, accounting: 'paper' },
    fitting: {
      'invoice-flow': 'from-software',
      'pr-functions': { ...byHand, customers: 'paper' },
      accounting: 'paper',
    },
  },
  {
    id: 'measure-without-backup',
    kind: 'hard',
    given: { 'se-measures': ['backup'], backup: 'same-place' },
    fitting: { 'se-measures': ['backup'], backup: 'monthly' },
  },
  {
    id: 'trained-without-users',
    kind: 'soft',
    given: { 'pe-trained': { numerator: 6, denominator: 12 }, 'in-internet': { numerator: 0, denominator: 12 } },
    fitting: { 'pe-trained': { numerator: 5, denominator: 12 }, 'in-internet': { numerator: 0, denominator: 12 } },
  },
  ...screening.filter(({ id }) => ['figures-from-paper', 'backup-of-paper', 'labour-contract-alone'].includes(id)),
];

const instruments: readonly (readonly [Structure, readonly Case[]])[] = [
  [smeScreeningStructure, screening],
  [smeReadinessStructure, full],
];

for (const [structure, cases] of instruments) {
  describe(`contradictions of ${structure.id}`, () => {
    it('are all in the table below', () => {
      expect((structure.contradictions ?? []).map(({ id }) => id).sort()).to.deep.equal(
        cases.map(({ id }) => id).sort(),
      );
    });

    for (const { id, kind, given, fitting, profile } of cases) {
      it(`${id}: found, and not in the nearest answers that fit`, () => {
        expect(found(structure, given, profile)).to.deep.equal([`${kind} ${id}`]);
        expect(found(structure, fitting, profile)).to.deep.equal([]);
      });

      it(`${id}: an open answer contradicts nothing`, () => {
        for (const item of Object.keys(given)) {
          const without = Object.fromEntries(Object.entries(given).filter(([other]) => other !== item));
          expect(found(structure, without, profile), item).not.to.include(`${kind} ${id}`);
          const answers = { ...answersOf(given), [item]: { missing: 'unknown' } } as const;
          const ids = contradictions(structure, { answers, profile: profile ?? seller }).map((one) => one.id);
          expect(ids, item).not.to.include(id);
        }
      });
    }
  });
}

describe('contradictions', () => {
  it('name the items that they rest on, hard ones first', () => {
    const values: Values = {
      'data-now': 'at-once',
      'data-home': 'paper',
      'order-channels': ['none'],
      'order-share': 'from-50',
    };
    expect(contradictions(smeScreeningStructure, { answers: answersOf(values), profile: seller })).to.deep.equal([
      { id: 'turnover-without-channel', kind: 'hard', items: ['order-channels', 'order-share'] },
      { id: 'figures-from-paper', kind: 'soft', items: ['data-now', 'data-home'] },
    ]);
  });

  it('are none where all orders come through chat, as many enterprises sell', () => {
    const values: Values = {
      'net-access': 'mobile',
      'web-own': 'none',
      'order-channels': ['chat'],
      'order-share': 'from-50',
    };
    expect(found(smeScreeningStructure, values)).to.deep.equal([]);
  });

  it('rest on nothing that is not asked: who only processes under contract takes no orders', () => {
    const values: Values = { 'web-own': 'orders-paid', 'order-channels': ['chat'], 'order-share': 'none' };
    expect(found(smeScreeningStructure, values, { sells: ['contract-only'] })).to.deep.equal([]);
  });
});
