import { expect } from '@open-wc/testing';
import { euDmaSmeStructure } from '../../../../src/core/instruments/eu-dma-sme/index.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { best, everyLine, randomGiven, responseOf, worst, type Given } from './answers.js';
import { independentScore, UNIT, type Rules } from './independent-score.js';

const DATA = ['seven-positive', 'eight-equal', 'six-net'] as const;
const INVESTMENT = ['two-questions', 'plan-half'] as const;
const EDGES = ['upper-inclusive', 'rounded', 'lower-inclusive'] as const;
const LEVELS = ['basic', 'average', 'moderately-advanced', 'advanced'];
const DEFAULTS = {
  'band-edges': 'upper-inclusive',
  'data-question': 'seven-positive',
  'investment-columns': 'two-questions',
  'open-answers': 'no-score',
};

const scored = (given: Given, variants: Readonly<Record<string, string>> = {}) =>
  score(euDmaSmeStructure, responseOf(given), { variants });

/** The level by whole numbers: how many of the three edges the score has passed. */
function levelOf(sixfold: number, edges: (typeof EDGES)[number]): string {
  const six = 6 * UNIT;
  const value = edges === 'rounded' ? six * Math.floor((2 * sixfold + six) / (2 * six)) : sixfold;
  const passed = [25, 50, 75].filter((edge) =>
    edges === 'lower-inclusive' ? value >= edge * six : value > edge * six,
  );
  return LEVELS[passed.length] ?? '';
}

describe('eu-dma-sme under its variants', () => {
  it('agrees with whole-number formulas on 2,000 generated responses, under every rule', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const random = createRandom(seed);
      const given = randomGiven(random);
      const rules: Rules = { data: random.pick(DATA), investment: random.pick(INVESTMENT) };
      const edges = random.pick(EDGES);
      const result = scored(given, {
        'data-question': rules.data,
        'investment-columns': rules.investment,
        'band-edges': edges,
      });
      const { dimensions, sixfold } = independentScore(given, rules);
      const expected: Readonly<Record<string, number>> = dimensions;
      for (const { id, score: value } of result.dimensions) {
        expect(value, `${id}, seed ${seed}`).to.be.closeTo((expected[id] ?? NaN) / UNIT, 1e-9);
      }
      expect(result.score, `seed ${seed}`).to.be.closeTo(sixfold / UNIT / 6, 1e-9);
      expect(result.levels?.level, `seed ${seed}`).to.equal(levelOf(sixfold, edges));
    }
  });

  it('uses the documented defaults, and names them', () => {
    expect(scored(best).basis.variants).to.deep.equal(DEFAULTS);
  });

  /** Half of three dimensions: 25 of 100, exactly. */
  const edge25: Given = { ...worst, Q1: best['Q1'] ?? [], Q3: best['Q3'] ?? [] };
  const cases: readonly {
    variant: keyof typeof DEFAULTS;
    title: string;
    given: Given;
    shown: 'score' | 'level';
    by: Readonly<Record<string, number | string | null>>;
  }[] = [
    {
      variant: 'data-question',
      title: 'all seven positive statements',
      given: { ...worst, Q7: best['Q7'] ?? [] },
      shown: 'score',
      by: { 'seven-positive': 50 / 6, 'eight-equal': (50 * 7) / 8 / 6, 'six-net': 50 / 6 },
    },
    {
      variant: 'data-question',
      title: 'the negative statement alone',
      given: { ...worst, Q7: ['not-digital'] },
      shown: 'score',
      by: { 'seven-positive': 0, 'eight-equal': 50 / 8 / 6, 'six-net': 0 },
    },
    {
      variant: 'data-question',
      title: 'the negative statement beside two others',
      given: { ...worst, Q7: ['not-digital', 'policy', 'stored'] },
      shown: 'score',
      by: { 'seven-positive': 100 / 7 / 6, 'eight-equal': 150 / 8 / 6, 'six-net': 50 / 6 / 6 },
    },
    {
      variant: 'investment-columns',
      title: 'plans in every area',
      given: { ...worst, Q1: everyLine('Q1', ['plan']) },
      shown: 'score',
      by: { 'two-questions': 100 / 3 / 6, 'plan-half': 50 / 3 / 6 },
    },
    {
      variant: 'investment-columns',
      title: 'preparedness alone',
      given: { ...worst, Q2: best['Q2'] ?? [] },
      shown: 'score',
      by: { 'two-questions': 100 / 3 / 6, 'plan-half': 50 / 6 },
    },
    {
      variant: 'band-edges',
      title: 'a score of exactly 25',
      given: { ...worst, Q3: best['Q3'] ?? [], Q8: best['Q8'] ?? [], Q10: best['Q10'] ?? [] },
      shown: 'level',
      by: { 'upper-inclusive': 'basic', rounded: 'basic', 'lower-inclusive': 'average' },
    },
    {
      variant: 'band-edges',
      title: 'a score of 25.24',
      given: {
        ...worst,
        Q3: best['Q3'] ?? [],
        Q4: { ...(worst['Q4'] as object), iot: 'considering' },
        Q8: best['Q8'] ?? [],
        Q10: best['Q10'] ?? [],
      },
      shown: 'level',
      by: { 'upper-inclusive': 'average', rounded: 'basic', 'lower-inclusive': 'average' },
    },
    {
      variant: 'open-answers',
      title: 'a question left open',
      given: Object.fromEntries(Object.entries(edge25).filter(([question]) => question !== 'Q9')),
      shown: 'score',
      by: { 'no-score': null, zero: (200 / 3 + 50) / 6 },
    },
  ];
  for (const { variant, title, given, shown, by } of cases) {
    it(`${variant} decides about ${title}`, () => {
      expect(new Set(Object.values(by)).size).to.be.greaterThan(1);
      for (const [alternative, expected] of Object.entries(by)) {
        const { basis, score: value, levels } = scored(given, { [variant]: alternative });
        expect(basis.variants).to.deep.equal({ ...DEFAULTS, [variant]: alternative });
        if (shown === 'level') expect(levels?.level, alternative).to.equal(expected);
        else if (typeof expected === 'number') expect(value, alternative).to.be.closeTo(expected, 1e-9);
        else expect(value, alternative).to.equal(null);
      }
    });
  }

  it('leaves the bounds alone where an open question counts zero', () => {
    const given = Object.fromEntries(Object.entries(best).filter(([question]) => question !== 'Q9'));
    const strict = scored(given);
    const zero = scored(given, { 'open-answers': 'zero' });
    expect(zero.bounds).to.deep.equal(strict.bounds);
    expect([strict.bounds.low, strict.bounds.high]).to.deep.equal([500 / 6, 100].map((end) => Number(end.toFixed(9))));
    expect([strict.levels?.level, zero.levels?.level]).to.deep.equal([null, 'advanced']);
  });
});
