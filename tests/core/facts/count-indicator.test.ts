import { expect } from '@open-wc/testing';
import { countIndicator } from '../../../src/core/facts/count-indicator.js';
import { evaluateIndicator } from '../../../src/core/facts/evaluate-indicator.js';
import type { CountedIndicator, FactValues } from '../../../src/core/facts/fact.js';
import { teaFacts } from '../../fixtures/instruments/tea-shop.js';

const busy: CountedIndicator = {
  id: 'busy-shops',
  kind: 'share',
  when: { op: 'is', on: { fact: 'busy' }, value: 'yes' },
};
const large: CountedIndicator = {
  id: 'large',
  kind: 'count',
  when: { op: 'atLeast', on: { fact: 'people' }, value: 10 },
};
const step: CountedIndicator = {
  id: 'step',
  kind: 'count',
  when: { op: 'atLeast', on: { fact: 'site-step' }, value: 'menu' },
};
const known = (values: Parameters<typeof Object.entries>[0]): FactValues => new Map(Object.entries(values));

describe('evaluateIndicator', () => {
  const cases: { indicator: CountedIndicator; facts: FactValues; truth: boolean | null }[] = [
    { indicator: busy, facts: known({ busy: 'yes' }), truth: true },
    { indicator: busy, facts: known({ busy: 'no' }), truth: false },
    { indicator: busy, facts: known({}), truth: null },
    { indicator: large, facts: known({ people: 10 }), truth: true },
    { indicator: large, facts: known({ people: 9 }), truth: false },
    { indicator: step, facts: known({ 'site-step': 'orders' }), truth: true },
    { indicator: step, facts: known({ 'site-step': 'none' }), truth: false },
  ];
  for (const { indicator, facts, truth } of cases) {
    it(`${indicator.id} of ${JSON.stringify([...facts])} is ${truth}`, () => {
      expect(evaluateIndicator(indicator, facts, teaFacts)).to.equal(truth);
    });
  }

  it('knows nothing of items, the profile and scores', () => {
    const when = { op: 'answered', on: { item: 'busy' } } as const;
    expect(evaluateIndicator({ ...busy, when }, known({ busy: 'yes' }), teaFacts)).to.equal(null);
  });

  it('does not know a fact outside the vocabulary', () => {
    expect(evaluateIndicator(busy, known({ busy: 'yes' }))).to.equal(null);
  });
});

describe('countIndicator', () => {
  it('counts yes, no and unknown apart; the share is of those that answered', () => {
    const enterprises = ['yes', 'yes', 'yes', 'no'].map((value) => known({ busy: value }));
    expect(countIndicator(busy, [...enterprises, known({}), known({})], '2026-11-25', teaFacts)).to.deep.equal({
      indicator: 'busy-shops',
      kind: 'share',
      asOf: '2026-11-25',
      yes: 3,
      no: 1,
      unknown: 2,
      share: { numerator: 3, denominator: 4, value: 0.75 },
    });
  });

  it('has no share where nobody answered: no data is not zero', () => {
    for (const enterprises of [[], [known({})]]) {
      const { yes, unknown, share } = countIndicator(busy, enterprises, '2026-11-25', teaFacts);
      expect([yes, unknown, share]).to.deep.equal([0, enterprises.length, null]);
    }
  });
});
