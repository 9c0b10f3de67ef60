import { expect } from '@open-wc/testing';
import { factsOf } from '../../../src/core/facts/facts-of.js';
import type { Profile } from '../../../src/core/model/response.js';
import type { AnswersOf } from '../../../src/core/scoring/define-instrument.js';
import { freezeDeep } from '../../harness/freeze-deep.js';
import { teaFacts, teaShop } from '../../fixtures/instruments/tea-shop.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';

const shop: Profile = { kind: 'shop' };

function facts(answers: AnswersOf<typeof teaShop>, profile = shop): object {
  return Object.fromEntries(factsOf(teaShop, freezeDeep({ answers, profile }), teaFacts));
}

describe('factsOf', () => {
  const cases: { title: string; answers: AnswersOf<typeof teaShop>; profile?: Profile; stated: object }[] = [
    { title: 'nothing states nothing', answers: {}, stated: {} },
    {
      title: 'a choice states its fact, and what follows from it',
      answers: { step: { value: 'menu' } },
      stated: { 'site-step': 'menu', 'orders-taken': 'no', busy: 'no' },
    },
    { title: 'don’t know states nothing', answers: { step: { missing: 'unknown' } }, stated: {} },
    {
      title: 'the finest rule that knows decides, whatever the next one says',
      answers: { step: { value: 'orders' }, parts: { value: ['menu'] } },
      stated: { 'site-step': 'orders', 'site-parts': ['menu'], 'orders-taken': 'no', busy: 'no' },
    },
    {
      title: 'an answer of a hidden item states nothing; the item that is shown does',
      answers: { step: { value: 'none' }, parts: { value: ['orders'] }, 'parts-again': { value: ['menu'] } },
      stated: { 'site-step': 'none', 'site-parts': ['menu'], 'orders-taken': 'no', busy: 'no' },
    },
    {
      title: 'an item that may still become hidden states nothing',
      answers: { parts: { value: ['orders'] } },
      stated: {},
    },
    {
      title: 'of two items with one fact the first that is answered counts',
      answers: { step: { value: 'menu' }, parts: { value: ['menu'] }, 'parts-again': { value: ['orders'] } },
      stated: { 'site-step': 'menu', 'site-parts': ['menu'], 'orders-taken': 'no', busy: 'no' },
    },
    { title: 'a number states itself', answers: { people: { value: 4 } }, stated: { people: 4 } },
    { title: 'zero is a number', answers: { people: { value: 0 } }, stated: { people: 0, busy: 'no' } },
    {
      title: 'an item that does not apply states nothing',
      answers: { people: { value: 4 } },
      profile: { kind: 'stall' },
      stated: {},
    },
    { title: 'not applicable states nothing', answers: { people: { missing: 'notApplicable' } }, stated: {} },
    {
      title: 'an option that is no value of the fact states nothing',
      answers: { step: { value: 'elsewhere' } },
      stated: {},
    },
    {
      title: 'a fact outside the vocabulary is left out',
      answers: { stranger: { value: 'here' }, remark: { value: 'no fact' } },
      stated: {},
    },
    {
      title: 'a share by numbers states them, and what follows from the quotient',
      answers: { trained: { value: { numerator: 2, denominator: 4 } } },
      stated: { 'people-trained': { numerator: 2, denominator: 4 }, 'most-trained': 'yes' },
    },
    {
      title: 'a band states itself, and what is true of all of it',
      answers: { trained: { value: { band: 'most' } } },
      stated: { 'people-trained': { band: 'most' }, 'most-trained': 'yes' },
    },
    {
      title: 'a band that ends where the rule begins leaves it open',
      answers: { trained: { value: { band: 'some' } } },
      stated: { 'people-trained': { band: 'some' } },
    },
    {
      title: 'a share of nothing states nothing',
      answers: { trained: { value: { numerator: 0, denominator: 0 } } },
      stated: {},
    },
    {
      title: 'a table states its rows, and what follows from one of them',
      answers: { machines: { value: { kettle: 'unused', till: 'running' } } },
      stated: { machines: { kettle: 'unused', till: 'running' }, 'till-running': 'yes' },
    },
    {
      title: 'a row that is open leaves open what follows from it',
      answers: { machines: { value: { kettle: 'running' } } },
      stated: { machines: { kettle: 'running' } },
    },
    {
      title: 'a table with a row that the fact does not have states nothing',
      answers: { machines: { value: { till: 'running', oven: 'running' } } },
      stated: {},
    },
    {
      title: 'a table of ticks states them',
      answers: { spending: { value: { tea: ['past', 'planned'], milk: ['neither'] } } },
      stated: { spending: { tea: ['past', 'planned'], milk: ['neither'] }, 'tea-planned': 'yes' },
    },
    {
      title: 'a field of the profile states the fact that names it',
      answers: {},
      profile: { ...shop, seats: 12 },
      stated: { seats: 12 },
    },
    {
      title: 'a field of the profile that is no value of the fact states nothing',
      answers: {},
      profile: { ...shop, seats: 'many' },
      stated: {},
    },
    {
      title: 'a derived fact derives further ones',
      answers: { step: { value: 'orders' }, people: { value: 3 } },
      stated: { 'site-step': 'orders', people: 3, 'orders-taken': 'yes', busy: 'yes' },
    },
    {
      title: 'what a rule needs and nobody knows leaves the fact open',
      answers: { step: { value: 'orders' } },
      stated: { 'site-step': 'orders', 'orders-taken': 'yes' },
    },
  ];
  for (const { title, answers, profile, stated } of cases) {
    it(title, () => {
      expect(facts(answers, profile)).to.deep.equal(stated);
    });
  }

  it('leaves an item out while the profile does not say whether it applies', () => {
    expect(factsOf(teaShop, { answers: { people: { value: 4 } } }, teaFacts).size).to.equal(0);
  });

  it('takes a stated fact over a derived one', () => {
    const asking = defineInstrument({
      ...teaShop,
      items: [
        ...teaShop.items,
        { id: 'takes', kind: 'single', fact: 'orders-taken', options: [{ id: 'no' }, { id: 'yes' }] },
      ],
      pages: [{ id: 'all', items: ['step', 'takes'] }],
    });
    const answers = { step: { value: 'none' }, takes: { value: 'yes' } } as const;
    expect(factsOf(asking, { answers }, teaFacts).get('orders-taken')).to.equal('yes');
  });
});
