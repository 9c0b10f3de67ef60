import { expect } from '@open-wc/testing';
import { dbiSme2025Structure } from '../../../../src/core/instruments/dbi-sme-2025/index.js';
import type { ScoreOptions } from '../../../../src/core/scoring/score.js';
import { score } from '../../../../src/core/scoring/score.js';
import { FIVE_LEVELS, SECTORS, SIX_LEVELS } from '../../../fixtures/published/dbi-sme-2025.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { answersOf, best, randomGiven, sectorIds, toolsOf, worst, type Given } from './answers.js';
import { independentScore, valueOf, type Rules } from './independent-score.js';

const POINTS = ['equal-shares', 'one-each'] as const;
const PARTS = ['default', 'forty-sixty', 'without-connections'] as const;
const TABLES = ['five-levels', 'five-levels-upper', 'six-levels'] as const;
const DEFAULTS = { 'level-table': 'five-levels', 'open-answers': 'no-score', 'tool-points': 'equal-shares' };

const scored = (given: Given, options: ScoreOptions = {}) =>
  score(dbiSme2025Structure, { answers: answersOf(given) }, options);

/** The level by the table as printed, from an exact fraction. */
function levelBy([numerator, denominator]: readonly [bigint, bigint], table: (typeof TABLES)[number]): string {
  if (table === 'six-levels') {
    const whole = (2n * numerator + denominator) / (2n * denominator);
    return SIX_LEVELS.find(([, , from, to]) => whole >= BigInt(from) && whole <= BigInt(to))?.[4] ?? '';
  }
  const passed = (from: number) =>
    table === 'five-levels' ? numerator >= BigInt(from) * denominator : numerator > BigInt(from) * denominator;
  return FIVE_LEVELS.filter(([, , from]) => from === 0 || passed(from)).at(-1)?.[4] ?? '';
}

describe('dbi-sme-2025 under its variants and weightings', () => {
  it('agrees with whole-number formulas on 2,000 generated enterprises, under every rule', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const random = createRandom(seed);
      const given = randomGiven(random);
      const rules: Rules = { points: random.pick(POINTS), parts: random.pick(PARTS) };
      const table = random.pick(TABLES);
      const exact = independentScore(given, rules);
      const variants = { 'tool-points': rules.points, 'level-table': table };
      const result = scored(given, { variants, weighting: rules.parts });
      expect(result.score, `seed ${seed}`).to.be.closeTo(valueOf(exact), 1e-9);
      expect(result.levels?.level, `seed ${seed}`).to.equal(levelBy(exact, table));
      expect(result.basis).to.deep.include({ variants: { ...DEFAULTS, ...variants }, weighting: rules.parts });
    }
  });

  it('uses the documented defaults, and names them', () => {
    const { basis } = scored(best('retail'));
    expect([basis.variants, basis.weighting]).to.deep.equal([DEFAULTS, 'default']);
  });

  for (const [name, maximum, sector] of SECTORS) {
    const count = toolsOf(sector).length;
    it(`tool-points: ${name} with all ${count} tools is 100 by shares, ${count} of ${maximum} by counting`, () => {
      const tools = (points: string) => {
        const { dimensions } = scored(best(sector), { variants: { 'tool-points': points } });
        return dimensions.find(({ id }) => id === `tools-${sector}`)?.score;
      };
      expect(tools('equal-shares')).to.be.closeTo(100, 1e-9);
      expect(tools('one-each')).to.be.closeTo((100 * count) / maximum, 1e-9);
      expect(count).to.be.lessThan(maximum);
    });
  }

  const stepsOf = (given: Given, ids: readonly string[]): Given => ({
    ...given,
    steps: { ...given.steps, ...Object.fromEntries(ids.map((id) => [id, 4])) },
  });
  const levelsOf = (given: Given) =>
    TABLES.map((table) => {
      const { levels, basis } = scored(given, { variants: { 'level-table': table } });
      expect(basis.variants['level-table']).to.equal(table);
      return levels?.level;
    });

  it('level-table: 30 of 100 is the third of five levels or the second, by the bound; the third of six', () => {
    // Food and drink: 18 of 28 + 4 + 28 points.
    const common = ['cloud-automation', 'data-decisions', 'personal-service', 'technology-reach'];
    const thirty = { ...stepsOf(worst('food-service'), common), links: 2 };
    expect(scored(thirty).score).to.equal(30);
    expect(levelsOf(thirty)).to.deep.equal(['speeding-up', 'setting-out', 'level-2']);
  });

  it('level-table: six levels round first, five do not', () => {
    // Retail: 4 points and one of 19 tools, (4 + 20.83 / 19) of 52.83 points.
    const almostTen = { ...stepsOf(worst('retail'), ['personal-service']), tools: ['pos'] };
    expect(scored(almostTen).score).to.be.closeTo(9.6466, 1e-4);
    expect(levelsOf(almostTen)).to.deep.equal(['starting-up', 'starting-up', 'level-1']);
  });

  it('weightings: the common part is 40 of 100, or has its own points', () => {
    const common = { ...worst('steel'), steps: best('steel').steps };
    expect(scored(common, { weighting: 'forty-sixty' }).score).to.be.closeTo(40, 1e-9);
    expect(scored(common, { weighting: 'without-connections' }).score).to.be.closeTo((100 * 28) / 42, 1e-9);
    expect(scored(common).score).to.be.closeTo((100 * 28) / 46, 1e-9);
  });

  it('weightings: connections count only where the parts are added up with them', () => {
    const linked = { ...worst('logistics'), links: 4 };
    expect(scored(linked).score).to.be.closeTo(400 / (28 + 4 + 20.83), 1e-9);
    for (const weighting of ['forty-sixty', 'without-connections']) {
      const { score: value, basis } = scored(linked, { weighting });
      expect([value, basis.weighting]).to.deep.equal([0, weighting]);
    }
  });

  it('open-answers: zero gives a score where the default gives only a range', () => {
    for (const sector of sectorIds) {
      const { 'personal-service': left, ...answers } = answersOf(best(sector));
      expect(left).not.to.equal(undefined);
      const strict = score(dbiSme2025Structure, { answers });
      const zero = score(dbiSme2025Structure, { answers }, { variants: { 'open-answers': 'zero' } });
      expect(strict.score).to.equal(null);
      expect(strict.bounds.high).to.equal(100);
      expect(zero.score).to.equal(strict.bounds.low);
      expect(zero.basis.variants['open-answers']).to.equal('zero');
    }
  });
});
