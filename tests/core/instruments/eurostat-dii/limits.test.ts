import { expect } from '@open-wc/testing';
import { eurostatDiiStructure } from '../../../../src/core/instruments/eurostat-dii/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { Answers, Profile } from '../../../../src/core/model/response.js';
import { sectors } from '../../../../src/core/regions/vietnam/sectors.js';
import { basisDifference } from '../../../../src/core/scoring/same-basis.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { YEARS } from '../../../fixtures/published/eurostat-dii.js';
import { answersOf, directCount, randomFacts } from '../../../fixtures/published/eurostat-dii-count.js';

const structure: Structure = eurostatDiiStructure;
const facts = randomFacts(createRandom(7));
const answers: Answers = answersOf(facts);
const scored = (profile: Profile, year: number, given = answers) =>
  score(structure, { answers: given, profile }, { index: `dii-${year}` });

describe('levels of eurostat-dii', () => {
  it('are given from ten persons on, and only the count below', () => {
    for (const [year] of YEARS) {
      const count = directCount(facts, year);
      const [small, large] = [scored({ persons: 9, sector: 'g' }, year), scored({ persons: 10, sector: 'g' }, year)];
      expect([small.score, large.score]).to.deep.equal([count, count]);
      expect(small.levels).to.include({ level: null, byScore: null, bounds: null, withheld: 'notMeant' });
      expect(large.levels?.level).to.be.a('string');
    }
  });

  it('are given in no section outside of the population: farms, mines, finance, public and other services', () => {
    const outside = sectors
      .map(({ code }) => code.toLowerCase())
      .filter((sector) => scored({ persons: 25, sector }, 2025).levels?.withheld === 'notMeant');
    expect(outside).to.deep.equal(['a', 'b', 'l', 'p', 'q', 'r', 's', 't', 'u', 'v']);
  });

  it('wait until persons and sector are known', () => {
    for (const profile of [{}, { persons: 25 }, { sector: 'g' }]) {
      expect(scored(profile, 2025).levels).to.include({ level: null, byScore: null, withheld: 'maybeNotMeant' });
    }
    expect(scored({ persons: 9 }, 2025).levels?.withheld).to.equal('notMeant');
  });
});

describe('what eurostat-dii counts', () => {
  it('rests on another basis in every year, and the refusal to compare names the years', () => {
    const basis = (year: number) => scored({}, year).basis;
    for (const [first] of YEARS) {
      for (const [second] of YEARS) {
        const difference = { part: 'index', first: `dii-${first}`, second: `dii-${second}` };
        expect(basisDifference(basis(first), basis(second))).to.deep.equal(first === second ? null : difference);
      }
    }
  });

  it('is unknown where an answer to a list of the year is, and only there', () => {
    const unsure = { ...answers, robots: { missing: 'unknown' as const } };
    for (const [year] of YEARS) {
      const { score: value, bounds } = scored({}, year, unsure);
      if (year !== 2022) expect(value, String(year)).to.equal(directCount(facts, year));
      else expect([value, (bounds.high ?? 0) - (bounds.low ?? 0)]).to.deep.equal([null, 1]);
    }
  });

  it('does not guess what web sales are while e-commerce is unknown', () => {
    const share = { ...answers, 'ecommerce-share': { missing: 'unknown' as const } };
    const { score: value, dimensions } = scored({}, 2025, share);
    expect(value).to.equal(null);
    const open = dimensions.filter(({ bounds }) => bounds.low !== bounds.high).map(({ id }) => id);
    expect(open).to.deep.equal(['ecommerce-1', 'web-b2c']);
  });

  it('has a count for everyone who answers what applies, and says so from the start (generated)', () => {
    for (const [year] of YEARS) {
      for (let seed = 0; seed < 200; seed++) {
        const random = createRandom(seed);
        const whole = answersOf(randomFacts(random));
        const part = Object.fromEntries(Object.entries(whole).filter(() => random.chance(0.6)));
        const { bounds } = scored({}, year, part);
        expect(bounds.mayBeNull, `seed ${seed}, ${year}`).to.equal(false);
        const count = scored({}, year, whole).score ?? NaN;
        expect(count, `seed ${seed}, ${year}`).to.be.within(bounds.low ?? NaN, bounds.high ?? NaN);
      }
    }
  });

  it('never falls when an answer rises (monotone, as declared)', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = createRandom(seed);
      const before = randomFacts(random);
      const id = random.pick(Object.keys(before.yes));
      const after = { ...before, yes: { ...before.yes, [id]: true }, online: Math.max(before.online, 600) };
      for (const [year] of YEARS) {
        const [low, high] = [before, after].map((one) => scored({}, year, answersOf(one)).score ?? NaN);
        expect(high, `seed ${seed}, ${year}`).to.be.at.least(low ?? NaN);
      }
    }
  });
});
