import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import { eurostatDii, eurostatDiiStructure } from '../../../../src/core/instruments/eurostat-dii/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { Answers, Profile } from '../../../../src/core/model/response.js';
import { parseResponse } from '../../../../src/core/response/parse-response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { LEVELS, VARIABLES, YEARS } from '../../../fixtures/published/eurostat-dii.js';
import {
  answersOf,
  directCount,
  levelOf,
  randomFacts,
  type Facts,
} from '../../../fixtures/published/eurostat-dii-count.js';

const structure: Structure = eurostatDiiStructure;
const within: Profile = { persons: 25, sector: 'g' };
const scored = (answers: Answers, year: number, profile = within) =>
  score(structure, { answers, profile }, { index: `dii-${year}` });

/** Nothing of anything. */
const nothing: Facts = {
  online: 0,
  lineMbit: null,
  ecommerce: 0,
  web: 0,
  b2c: 0,
  social: [],
  cloud: [],
  remote: [],
  measures: [],
  yes: {},
};
const yesOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, true]));
const everything: Facts = {
  online: 1000,
  lineMbit: 1000,
  ecommerce: 1000,
  web: 1000,
  b2c: 1000,
  social: ['networks', 'video'],
  cloud: ['finance'],
  remote: ['email'],
  measures: ['passwords', 'backup', 'logs'],
  yes: yesOf(VARIABLES.map((row) => row[6])),
};

describe('eurostat-dii, against the published lists', () => {
  for (const [column, [year]] of YEARS.entries()) {
    it(`counts the twelve variables of ${year}, one point each`, () => {
      const listed = VARIABLES.filter((row) => row[column + 1] === 'x').map((row) => row[6]);
      expect(listed).to.have.lengthOf(12);
      const { dimensions, tree } = scored(answersOf(nothing), year);
      expect(dimensions.map(({ id }) => id)).to.have.members(listed);
      for (const { range } of dimensions) expect(range).to.deep.equal({ minimum: 0, maximum: 1 });
      expect(tree.range).to.deep.equal({ minimum: 0, maximum: 12 });
    });

    it(`gives 12 for everything and 0 for nothing in ${year}`, () => {
      const [best, worst] = [everything, nothing].map((facts) => scored(answersOf(facts), year));
      expect([best?.score, best?.levels?.level]).to.deep.equal([12, 'very-high']);
      expect([worst?.score, worst?.levels?.level]).to.deep.equal([0, 'very-low']);
    });

    it(`has no score for ${year} while something is open, and the range that it can become`, () => {
      const empty = scored({}, year);
      expect([empty.score, empty.coverage, empty.bounds.low, empty.bounds.high]).to.deep.equal([null, 0, 0, 12]);
      expect(empty.levels?.bounds).to.deep.equal({ lowest: 'very-low', highest: 'very-high' });
      const rest = Object.entries(answersOf(everything)).filter(([id]) => id !== 'internet-users');
      const open = scored(Object.fromEntries(rest), year);
      expect([open.score, open.bounds.low, open.bounds.high]).to.deep.equal([null, 11, 12]);
      expect(open.levels?.bounds).to.deep.equal({ lowest: 'very-high', highest: 'very-high' });
    });
  }

  it('agrees with a direct count on 5,000 generated enterprises in every year', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 5000; seed++) {
      const facts = randomFacts(createRandom(seed));
      const answers = answersOf(facts);
      for (const [year] of YEARS) {
        const count = directCount(facts, year);
        const { score: value, levels, coverage } = scored(answers, year);
        expect([value, coverage], `seed ${seed}, ${year}`).to.deep.equal([count, 1]);
        expect(levels?.level, `seed ${seed}, ${year}`).to.equal(levelOf(count, LEVELS));
        seen.add(`${year} ${count}`);
      }
    }
    // Every count from 0 to 12 of most years is met, so that every edge of a level is.
    expect(seen.size).to.be.at.least(5 * 12);
  });

  it('takes every answer that was generated', () => {
    for (let seed = 0; seed < 50; seed++) {
      const answers = answersOf(randomFacts(createRandom(seed)));
      const { hash, version } = scored(answers, 2025).basis;
      const document = {
        format: 1,
        id: '0b0e6f5e-7a5c-4a53-9c06-0a2f7c3d1e11',
        instrument: { id: 'eurostat-dii', version, hash },
        profile: {},
        answers,
        respondent: { mode: 'self' },
        locale: 'vi',
        startedAt: '2026-11-23T02:00:00Z',
        completedAt: null,
      };
      expect(parseResponse(compileInstrument(structure), document).issues, `seed ${seed}`).to.deep.equal([]);
    }
  });

  it('bounds its levels by whole numbers, the same in every year', () => {
    for (const { levels } of eurostatDiiStructure.indices) {
      expect(levels.bands.map(({ id }) => id)).to.deep.equal(LEVELS.map((row) => row[3]));
      // The lower edge belongs to a level: it ends one below the next.
      const whole = levels.bands.map(({ from, to, id }) => [from, id === 'very-high' ? to : to - 1]);
      expect(levels.edge).to.equal('lowerInclusive');
      expect(whole).to.deep.equal(LEVELS.map(([, fewest, most]) => [fewest, most]));
    }
  });

  it('is second-hand, with its sources, and one variable of 2022 an inference', () => {
    for (const { id, fidelity, sources, tree } of eurostatDiiStructure.indices) {
      expect([fidelity, sources.length > 0], id).to.deep.equal(['secondHand', true]);
      const assumed = tree.children.filter((variable) => JSON.stringify(variable).includes('"fidelity":"assumed"'));
      expect(
        assumed.map((variable) => variable.id),
        id,
      ).to.deep.equal(id === 'dii-2022' ? ['web-b2c'] : []);
    }
  });

  it('names year and version, and tells to compare within a year only', () => {
    for (const [year, version] of YEARS) {
      const { vi, en } = eurostatDii.words;
      expect(vi.indices[`dii-${year}`].description).to.include(`năm ${year} (phiên bản ${version})`);
      expect(en.indices[`dii-${year}`].description).to.include(`only results of the same year are compared`);
    }
  });
});
