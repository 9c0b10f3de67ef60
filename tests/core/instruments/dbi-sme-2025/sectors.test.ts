import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import { itemStates } from '../../../../src/core/compiled/item-states.js';
import { dbiSme2025, dbiSme2025Structure } from '../../../../src/core/instruments/dbi-sme-2025/index.js';
import type { Answers } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { answersOf, best, randomGiven, sectorIds, stepAnswer, toolsOf, worst } from './answers.js';

const scored = (answers: Answers) => score(dbiSme2025Structure, { answers });
const shown = (answers: Answers) => {
  const states = itemStates(compileInstrument(dbiSme2025Structure), { answers });
  return sectorIds.filter((sector) => states.state(`tools-${sector}`).visible === true);
};

describe('sectors of dbi-sme-2025', () => {
  for (const sector of sectorIds) {
    it(`${sector}: only its own tools are asked and count, whatever was ticked in other lists`, () => {
      const own = answersOf({ ...worst(sector), tools: toolsOf(sector).slice(0, 3) });
      expect(shown(own)).to.deep.equal([sector]);
      const others = sectorIds.filter((other) => other !== sector);
      const kept = Object.assign({}, ...others.map((other) => answersOf(best(other))), own) as Answers;
      expect(scored(kept)).to.deep.equal(scored(own));
    });
  }

  const other: Answers = { ...answersOf(best('retail')), catalogue: { value: 'other' } };

  it('another sector has no score and no range, and the dimensions of the common part have theirs', () => {
    expect(shown(other)).to.deep.equal([]);
    const { scoreIf, score: value, bounds, levels, coverage, dimensions } = scored(other);
    expect([scoreIf, value, coverage]).to.deep.equal([false, null, 1]);
    expect([bounds.low, bounds.high, levels?.level, levels?.bounds]).to.deep.equal([null, null, null, null]);
    const common = dimensions.filter((dimension) => dimension.coverage !== null);
    expect(common.map(({ id, score: reached }) => [id, reached])).to.deep.equal(
      ['technology', 'data', 'customers', 'strategy', 'connections'].map((id) => [id, 100]),
    );
  });

  it('another sector stays without a score under every variant and weighting', () => {
    const { variants, indices } = dbiSme2025Structure;
    for (const { id, alternatives } of variants) {
      for (const alternative of alternatives) {
        const result = score(dbiSme2025Structure, { answers: other }, { variants: { [id]: alternative } });
        expect([result.score, result.levels?.level], alternative).to.deep.equal([null, null]);
      }
    }
    for (const weighting of Object.keys(indices[0].weightings)) {
      expect(score(dbiSme2025Structure, { answers: other }, { weighting }).score).to.equal(null);
    }
  });

  it('says why, and what to do then, naming every sector that has a list', () => {
    for (const [language, { items, indices }] of Object.entries(dbiSme2025.words)) {
      const { scoreIf, withoutScore } = indices.maturity;
      expect(withoutScore, language).to.match(/Sở Khoa học và Công nghệ|Department of Science and Technology/);
      const names =
        language === 'vi'
          ? /bán lẻ.*ăn uống.*du lịch.*logistics.*sắt thép.*xây dựng/
          : /retail.*food.*travel.*logistics.*steel.*construction/;
      expect(scoreIf, language).to.match(names);
      expect(items.catalogue.hint, language).to.match(/không có điểm tổng|without a total score/);
    }
  });

  it('while it is open which list applies, a score is possible and not there', () => {
    const { catalogue, ...open } = answersOf(best('retail'));
    expect(catalogue).not.to.equal(undefined);
    const { scoreIf, score: value, bounds } = scored(open);
    expect([scoreIf, value, bounds.mayBeNull]).to.deep.equal([null, null, true]);
    expect([bounds.low !== null, bounds.high]).to.deep.equal([true, 100]);
  });

  it('bounds hold every way to go on, whatever is still open (generated)', () => {
    let open = 0;
    for (let seed = 0; seed < 400; seed++) {
      const random = createRandom(seed);
      const whole = answersOf(randomGiven(random));
      const part = Object.fromEntries(Object.entries(whole).filter(() => random.chance(0.7)));
      const { bounds, levels } = scored(part);
      const { score: value, levels: placed } = scored(whole);
      expect(value ?? NaN, `seed ${seed}`).to.be.within((bounds.low ?? NaN) - 2e-9, (bounds.high ?? NaN) + 2e-9);
      const order = ['starting-up', 'setting-out', 'speeding-up', 'optimising', 'elite'];
      const [low, high] = [levels?.bounds?.lowest ?? '', levels?.bounds?.highest ?? ''];
      expect(order.indexOf(placed?.level ?? '')).to.be.within(order.indexOf(low), order.indexOf(high));
      if (bounds.low !== bounds.high) open++;
    }
    expect(open).to.be.at.least(200);
  });

  it('a step more or a tool more never lowers the score (generated)', () => {
    for (let seed = 0; seed < 400; seed++) {
      const random = createRandom(seed);
      const given = randomGiven(random);
      const before = scored(answersOf(given)).score ?? NaN;
      const id = random.pick(Object.keys(given.steps));
      const step = Math.min((given.steps[id] ?? 0) + 1, 4);
      const raised = [
        answersOf({ ...given, links: Math.min(given.links + 1, 4) }),
        { ...answersOf(given), ...stepAnswer(id, step) },
        answersOf({ ...given, tools: [...new Set([...given.tools, random.pick(toolsOf(given.sector))])] }),
      ];
      for (const answers of raised) expect(scored(answers).score ?? NaN, `seed ${seed}`).to.be.at.least(before);
    }
  });
});
