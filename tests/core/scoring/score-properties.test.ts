import { expect } from '@open-wc/testing';
import { explain } from '../../../src/core/scoring/explain.js';
import { score } from '../../../src/core/scoring/score.js';
import type { NodeScore } from '../../../src/core/scoring/result.js';
import { completions } from '../../fixtures/generated/completions.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { randomInstrument, randomResponse } from '../../fixtures/generated/random-instrument.js';

const CASES = 400;
const NOISE = 2e-9;

function cases() {
  return Array.from({ length: CASES }, (_, seed) => {
    const random = createRandom(seed);
    const structure = deepFreeze(randomInstrument(random));
    return { seed, structure, response: deepFreeze(randomResponse(random, structure)), random };
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

function nodesOf(node: NodeScore): readonly NodeScore[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

describe('score, over generated instruments and responses', () => {
  it('bounds contain the score of every completion, and are reached where they are tight', () => {
    let tight = 0;
    for (const { seed, structure, response } of cases()) {
      const all = completions(structure, response.answers);
      if (all.length > 3000) continue;
      const { bounds } = score(structure, response);
      const scores = all.map((answers) => score(structure, { ...response, answers }).score);
      const values = scores.filter((value) => value !== null);
      const label = `seed ${seed}`;
      if (scores.includes(null)) expect(bounds.mayBeNull, label).to.equal(true);
      if (values.length === 0) continue;
      const [low, high] = [Math.min(...values), Math.max(...values)];
      expect(bounds.low ?? NaN, label).to.be.at.most(low + NOISE);
      expect(bounds.high ?? NaN, label).to.be.at.least(high - NOISE);
      if (!bounds.tight) continue;
      tight++;
      expect(bounds.low, label).to.be.closeTo(low, NOISE);
      expect(bounds.high, label).to.be.closeTo(high, NOISE);
    }
    expect(tight, 'tight cases').to.be.at.least(50);
  });

  it('bounds of every node contain its score in every completion', () => {
    for (const { seed, structure, response } of cases().slice(0, 150)) {
      const all = completions(structure, response.answers);
      if (all.length > 500) continue;
      const bounds = new Map(nodesOf(score(structure, response).tree).map((node) => [node.id, node.bounds]));
      for (const answers of all) {
        for (const node of nodesOf(score(structure, { ...response, answers }).tree)) {
          const label = `seed ${seed}, node ${node.id}`;
          const { low, high, mayBeNull } = bounds.get(node.id) ?? { low: null, high: null, mayBeNull: false };
          if (node.score === null) expect(mayBeNull, label).to.equal(true);
          else {
            expect(low ?? NaN, label).to.be.at.most(node.score + NOISE);
            expect(high ?? NaN, label).to.be.at.least(node.score - NOISE);
          }
        }
      }
    }
  });

  it('the level of every completion lies between the lowest and the highest', () => {
    const order = ['low', 'middle', 'high'];
    for (const { seed, structure, response } of cases()) {
      const all = completions(structure, response.answers);
      if (all.length > 3000) continue;
      const { levels } = score(structure, response);
      for (const answers of all) {
        const level = score(structure, { ...response, answers }).levels?.level ?? null;
        if (level === null) continue;
        expect(order.indexOf(level), `seed ${seed}`).to.be.at.least(order.indexOf(levels?.bounds?.lowest ?? 'none'));
        expect(order.indexOf(level), `seed ${seed}`).to.be.at.most(order.indexOf(levels?.bounds?.highest ?? 'none'));
      }
    }
  });

  it('contributions add up to the score, and there are none without a score', () => {
    for (const { seed, structure, response } of cases()) {
      const result = score(structure, response);
      const rows = explain(structure, response);
      if (result.score === null) expect(rows, `seed ${seed}`).to.deep.equal([]);
      else
        expect(
          rows.reduce((sum, { value }) => sum + value, 0),
          `seed ${seed}`,
        ).to.be.closeTo(result.score, 1e-9);
    }
  });

  it('the order of answers does not matter', () => {
    for (const { seed, structure, response } of cases()) {
      const answers = Object.fromEntries(Object.entries(response.answers).reverse());
      expect(score(structure, { ...response, answers }), `seed ${seed}`).to.deep.equal(score(structure, response));
    }
  });

  it('no number is NaN, and coverage lies between 0 and 1', () => {
    for (const { seed, structure, response } of cases()) {
      for (const { score: value, coverage, bounds } of nodesOf(score(structure, response).tree)) {
        for (const number of [value, bounds.low, bounds.high, coverage]) {
          expect(number === null || Number.isFinite(number), `seed ${seed}`).to.equal(true);
        }
        expect(coverage ?? 0, `seed ${seed}`).to.be.within(0, 1);
      }
    }
  });

  it('a score outside its bounds is said to be so', () => {
    for (const { seed, structure, response } of cases()) {
      const { score: value, bounds, outsideBounds } = score(structure, response);
      const outside = value !== null && (value < (bounds.low ?? -Infinity) || value > (bounds.high ?? Infinity));
      expect(outsideBounds, `seed ${seed}`).to.equal(outside);
    }
  });
});
