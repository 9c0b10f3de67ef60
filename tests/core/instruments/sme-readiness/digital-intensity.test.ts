import { expect } from '@open-wc/testing';
import { eurostatDiiStructure } from '../../../../src/core/instruments/eurostat-dii/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { Profile } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import {
  answersOf,
  best,
  readiness,
  seller,
  worst,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import { readinessValues } from '../../../fixtures/instruments/sme-readiness/dii-answers.js';
import { LEVELS, VARIABLES, YEARS } from '../../../fixtures/published/eurostat-dii.js';
import {
  answersOf as diiAnswers,
  directCount,
  levelOf,
  randomFacts,
} from '../../../fixtures/published/eurostat-dii-count.js';

const SURVEYS = [2024, 2025] as const;
const published: Structure = eurostatDiiStructure;
const within: Profile = { ...seller, persons: 25, sector: 'g' };

const scored = (values: Values, year: number, profile = within, variants: Readonly<Record<string, string>> = {}) =>
  score(readiness, { answers: answersOf(values), profile }, { index: `dii-${year}`, variants });
const counted = (values: Values, year: number) => scored(values, year).score;

describe('sme-readiness, its Digital Intensity Index', () => {
  for (const year of SURVEYS) {
    const column = YEARS.findIndex(([known]) => known === year) + 1;

    it(`counts the twelve variables of ${year}, one point each`, () => {
      const listed = VARIABLES.filter((row) => row[column] === 'x').map((row) => row[6]);
      const { dimensions } = scored(best, year);
      expect(dimensions.map(({ id }) => id)).to.have.members(listed);
      for (const { range } of dimensions) expect(range).to.deep.equal({ minimum: 0, maximum: 1 });
      expect([counted(best, year), counted(worst, year)]).to.deep.equal([12, 0]);
    });

    it(`agrees in ${year} with a direct count, and with eurostat-dii answered with the same facts`, () => {
      const seen = new Set<number>();
      for (let seed = 0; seed < 3000; seed++) {
        const random = createRandom(seed);
        const facts = randomFacts(random);
        const count = directCount(facts, year);
        const result = scored(readinessValues(facts, random), year);
        const other = score(published, { answers: diiAnswers(facts), profile: within }, { index: `dii-${year}` });
        expect([result.score, result.coverage], `seed ${seed}`).to.deep.equal([count, 1]);
        expect(result.score, `seed ${seed}`).to.equal(other.score);
        expect(result.levels?.level, `seed ${seed}`).to.equal(levelOf(count, LEVELS));
        for (const { id, score: points } of result.dimensions) {
          expect(points, `${id}, seed ${seed}`).to.equal(other.dimensions.find((node) => node.id === id)?.score);
        }
        seen.add(count);
      }
      // Twelve of the thirteen counts are met at least, so that every edge of a level is.
      expect(seen.size).to.be.at.least(12);
    });

    it(`has no count for ${year} while something is open, and the range that it can become`, () => {
      const empty = score(readiness, { answers: {}, profile: within }, { index: `dii-${year}` });
      expect([empty.score, empty.bounds.low, empty.bounds.high]).to.deep.equal([null, 0, 12]);
      const answers = { ...answersOf(best), 'in-internet': { missing: 'unknown' as const } };
      const open = score(readiness, { answers, profile: within }, { index: `dii-${year}` });
      expect([open.score, open.bounds.low, open.bounds.high]).to.deep.equal([null, 11, 12]);
    });

    it(`gives levels of ${year} from ten persons on, in no section outside of the population`, () => {
      for (const profile of [
        { persons: 9, sector: 'g' },
        ...['a', 'b', 'l', 'p', 'q', 'r', 's', 't', 'u', 'v'].map((sector) => ({ persons: 25, sector })),
      ]) {
        const { score: count, levels } = scored(best, year, profile);
        expect([count, levels?.level, levels?.withheld], JSON.stringify(profile)).to.deep.equal([12, null, 'notMeant']);
      }
      for (const sector of ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'm', 'n', 'o']) {
        expect(scored(best, year, { persons: 10, sector }).levels?.level, sector).to.equal('very-high');
      }
    });
  }

  it('takes at least 1 % for e-commerce, and more than 1 % for web sales', () => {
    const points = (values: Values) => {
      const { dimensions } = scored({ ...best, ...values }, 2025);
      return ['ecommerce-1', 'web-b2c'].map((id) => dimensions.find((node) => node.id === id)?.score);
    };
    expect(points({ 'cu-esales': 'under-1' })).to.deep.equal([0, 0]);
    expect(points({ 'cu-esales': 'from-1', 'cu-websales': 'to-1' })).to.deep.equal([1, 0]);
    expect(points({ 'cu-esales': 'from-1', 'cu-websales': 'to-10', 'cu-b2c': 'to-10' })).to.deep.equal([1, 0]);
    expect(points({ 'cu-esales': 'from-1', 'cu-websales': 'to-10', 'cu-b2c': 'to-50' })).to.deep.equal([1, 1]);
  });

  it('counts e-commerce of those too who only process under contract', () => {
    const profile = { ...within, sells: ['contract-only'] };
    expect(scored({ ...worst, 'cu-esales': 'from-50' }, 2025, profile).score).to.equal(1);
    expect(scored(best, 2025, profile).score).to.equal(12);
  });

  it('never counts orders by message as e-commerce', () => {
    const values = { ...worst, 'cu-channels': ['chat'] };
    expect([counted(values, 2024), counted(values, 2025)]).to.deep.equal([0, 0]);
  });

  it('never takes a provider for a specialist', () => {
    expect(counted({ ...worst, 'pe-provider': 'contract' }, 2024)).to.equal(0);
    expect(counted({ ...worst, 'pe-specialist': 1 }, 2024)).to.equal(1);
  });

  describe('when artificial intelligence is in use', () => {
    const stages = (of: Readonly<Record<string, string>>): Values => ({
      ...worst,
      'da-ai-any': 'yes',
      'da-ai': { ...(worst['da-ai'] as object), ...of },
    });
    const cases = [
      { title: 'nothing was considered', values: worst, by: [0, 0, 0] },
      { title: 'a technology is in operation', values: stages({ vision: 'operational' }), by: [1, 1, 1] },
      { title: 'a technology is being introduced', values: stages({ speech: 'implementing' }), by: [0, 1, 0] },
      { title: 'a technology is tested', values: stages({ robots: 'testing' }), by: [0, 0, 0] },
      { title: 'analytics alone are in operation', values: stages({ decisions: 'operational' }), by: [0, 0, 0] },
      {
        title: 'somebody uses a chatbot',
        values: { ...worst, 'da-generation': ['text'] },
        by: [0, 0, 1],
      },
    ];
    for (const { title, values, by } of cases) {
      it(`${title}: ${by.join(', ')} by the three readings`, () => {
        const found = ['operational', 'implementing', 'generative'].map(
          (reading) => scored(values, 2024, within, { 'ai-use': reading }).score,
        );
        expect(found).to.deep.equal(by);
      });
    }

    it('is by default in operation, and the basis says so', () => {
      expect(scored(best, 2025).basis.variants).to.deep.equal({ 'ai-use': 'operational' });
    });
  });

  it('is monotone as declared: everything at its best never counts less', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = createRandom(seed);
      const values = readinessValues(randomFacts(random), random);
      const item = random.pick(Object.keys(values));
      for (const year of SURVEYS) {
        const after = counted({ ...values, [item]: best[item] ?? '' }, year) ?? NaN;
        expect(after, `${item}, seed ${seed}`).to.be.at.least(counted(values, year) ?? NaN);
      }
    }
  });
});
