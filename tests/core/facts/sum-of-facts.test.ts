import { expect } from '@open-wc/testing';
import { isCells, isRatio } from '../../../src/core/compiled/answer-value.js';
import { deriveFact } from '../../../src/core/facts/derive-facts.js';
import type { Fact, RatioFact, SameRule, SumRule } from '../../../src/core/facts/fact.js';
import { isValueOf } from '../../../src/core/facts/is-value-of.js';
import { sameShare } from '../../../src/core/facts/same-share.js';
import { sumOfFacts } from '../../../src/core/facts/sum-of-facts.js';
import type { Vocabulary } from '../../../src/core/facts/vocabulary.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import { createRandom, type Random } from '../../fixtures/generated/random.js';

const unit = { system: 'ucum', code: '{person}' } as const;
const tenths = [
  { id: 'none', low: 0, high: 0 },
  { id: 'to-10', low: 0, high: 0.1 },
  { id: 'to-25', low: 0.1, high: 0.25 },
  { id: 'over-25', low: 0.25, high: 1 },
];
const fifths = [
  { id: 'none', low: 0, high: 0 },
  { id: 'to-20', low: 0, high: 0.2 },
  { id: 'over-20', low: 0.2, high: 1 },
];
const both: SumRule = { sum: ['others', 'special'], of: 'others' };
const alone: SameRule = { same: 'others', when: { op: 'atMost', on: { fact: 'special' }, value: 0 } };
const trained: RatioFact = { id: 'trained', type: 'ratio', unit, bands: fifths, derivedFrom: [both, alone] };
const facts: readonly Fact[] = [
  { id: 'persons', type: 'number', unit },
  { id: 'special', type: 'number', unit },
  { id: 'others', type: 'ratio', unit, bands: tenths },
  { id: 'managers', type: 'ratio', unit, bands: tenths },
  trained,
];
const vocabulary: Vocabulary = { version: '1.0.0', facts };

const sumOf = (rule: SumRule | SameRule, given: Readonly<Record<string, AnswerValue>>) => {
  const values = new Map(Object.entries(given));
  return 'sum' in rule ? sumOfFacts(rule, values) : sameShare(rule, trained, values, vocabulary);
};
const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('sumOfFacts and sameShare', () => {
  const cases: readonly {
    title: string;
    rule: SumRule | SameRule;
    values: Readonly<Record<string, AnswerValue>>;
    gives: AnswerValue | null;
  }[] = [
    {
      title: 'a share of two numbers',
      rule: { sum: ['special'], of: 'persons' },
      values: { special: 3, persons: 12 },
      gives: of(3, 12),
    },
    {
      title: 'none of some',
      rule: { sum: ['special'], of: 'persons' },
      values: { special: 0, persons: 12 },
      gives: of(0, 12),
    },
    { title: 'a share and a number', rule: both, values: { others: of(4, 20), special: 1 }, gives: of(5, 20) },
    {
      title: 'shares of the same whole',
      rule: { sum: ['others', 'managers'], of: 'persons' },
      values: { others: of(4, 20), managers: of(1, 20), persons: 20 },
      gives: of(5, 20),
    },
    {
      title: 'shares of different wholes are not added up',
      rule: { sum: ['others', 'managers'], of: 'others' },
      values: { others: of(4, 20), managers: of(1, 10) },
      gives: null,
    },
    { title: 'all of it', rule: both, values: { others: of(19, 20), special: 1 }, gives: of(20, 20) },
    { title: 'more than the whole is a mistake', rule: both, values: { others: of(19, 20), special: 2 }, gives: null },
    { title: 'of nobody', rule: { sum: ['special'], of: 'persons' }, values: { special: 0, persons: 0 }, gives: null },
    { title: 'a part that is open', rule: both, values: { others: of(4, 20) }, gives: null },
    { title: 'a whole that is open', rule: { sum: ['special'], of: 'persons' }, values: { special: 1 }, gives: null },
    {
      title: 'an estimate is not added to',
      rule: both,
      values: { others: { band: 'to-10' }, special: 0 },
      gives: null,
    },
    {
      title: 'an estimate is no sum, whatever bands there are',
      rule: { sum: ['others'], of: 'others' },
      values: { others: { band: 'to-10' } },
      gives: null,
    },
    { title: 'a share that is open', rule: alone, values: { special: 0 }, gives: null },
    { title: 'a number is no share', rule: { same: 'special' }, values: { special: 3 }, gives: null },
    { title: 'a share alone, as it is', rule: alone, values: { others: of(1, 3) }, gives: of(1, 3) },
    {
      title: 'an estimate alone, by the band that holds it',
      rule: alone,
      values: { others: { band: 'to-10' } },
      gives: { band: 'to-20' },
    },
    {
      title: 'an estimate of none, by the narrowest band that holds it',
      rule: alone,
      values: { others: { band: 'none' } },
      gives: { band: 'none' },
    },
    { title: 'an estimate across an edge', rule: alone, values: { others: { band: 'to-25' } }, gives: null },
    {
      title: 'a band up to the same end',
      rule: alone,
      values: { others: { band: 'over-25' } },
      gives: { band: 'over-20' },
    },
  ];
  for (const { title, rule, values, gives } of cases) {
    it(title, () => {
      expect(sumOf(rule, values)).to.deep.equal(gives);
    });
  }

  it('is asked only where its condition is true, and names all that it was made of', () => {
    const derived = (values: Readonly<Record<string, AnswerValue>>) =>
      deriveFact(trained, new Map(Object.entries(values)), vocabulary);
    expect(derived({ others: of(4, 20), special: 1 })).to.deep.equal({
      fact: 'trained',
      value: of(5, 20),
      from: ['others', 'special'],
    });
    expect(derived({ others: { band: 'to-10' }, special: 0 })?.value).to.deep.equal({ band: 'to-20' });
    expect(derived({ others: { band: 'to-10' }, special: 0 })?.from).to.have.members(['others', 'special']);
    expect(derived({ others: { band: 'to-10' }, special: 1 })).to.equal(null);
    expect(derived({ others: of(4, 20) })).to.equal(null);
  });

  /** A band of a share that is true: of those at an edge any. */
  const bandAt = (random: Random, share: number) =>
    random.pick(
      tenths.filter(({ low, high }) => (share === 0 ? high === 0 : high > 0 && low <= share && share <= high)),
    );

  it('says what is true of everybody counted one by one, or nothing', () => {
    let said = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const random = createRandom(seed);
      // Each person is a specialist or not, and was trained or not.
      const staff = Array.from({ length: 1 + random.below(30) }, () => ({
        special: random.chance(0.1),
        trained: random.chance(0.15),
      }));
      const count = (test: (one: (typeof staff)[number]) => boolean) => staff.filter(test).length;
      const othersTrained = count((one) => one.trained && !one.special);
      const share = othersTrained / staff.length;
      const specialists = count((one) => one.special);
      const values = new Map<string, AnswerValue>([
        ['others', random.chance(0.5) ? of(othersTrained, staff.length) : { band: bandAt(random, share).id }],
        // Of none nobody was trained; of some it may be open.
        ...(specialists === 0 || random.chance(0.8)
          ? [['special', count((one) => one.trained && one.special)] as const]
          : []),
      ]);
      const derived = deriveFact(trained, values, vocabulary);
      if (!derived) continue;
      said++;
      expect(isValueOf(trained, derived.value)).to.equal(true);
      const all = count((one) => one.trained);
      const { value } = derived;
      if (isRatio(value)) {
        expect(value).to.deep.equal(of(all, staff.length));
      } else {
        const band = fifths.find(({ id }) => isCells(value) && id === value['band']);
        expect(band && band.low <= all / staff.length && all / staff.length <= band.high, `seed ${seed}`).to.equal(
          true,
        );
        expect(band?.id === 'none', `seed ${seed}`).to.equal(all === 0);
      }
    }
    expect(said).to.be.greaterThan(1500);
  });
});
