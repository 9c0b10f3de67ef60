import { expect } from '@open-wc/testing';
import type { Bounds } from '../../../src/core/scoring/result.js';
import { score } from '../../../src/core/scoring/score.js';
import { completedCases, nodesOf } from '../../fixtures/generated/cases.js';

/** Both ends and the scores are settled to 1e-9 each for itself. */
const NOISE = 2e-9;

function expectWithin(value: number | null, { low, high, mayBeNull }: Bounds, label: string): void {
  if (value === null) return void expect(mayBeNull, label).to.equal(true);
  expect(low ?? NaN, label).to.be.at.most(value + NOISE);
  expect(high ?? NaN, label).to.be.at.least(value - NOISE);
}

describe('bounds, over every completion of generated responses', () => {
  const cases = completedCases(1200, 1000);

  it('contain the score of every completion', () => {
    for (const { label, structure, response, completed } of cases) {
      const { bounds } = score(structure, response);
      for (const answers of completed) expectWithin(score(structure, { ...response, answers }).score, bounds, label);
    }
    expect(cases.length).to.be.at.least(1000);
  });

  it('are reached at both ends where they are tight, and say null only where a completion has no score', () => {
    let tight = 0;
    for (const { label, structure, response, completed } of cases) {
      const { bounds } = score(structure, response);
      if (!bounds.tight) continue;
      const scores = completed.map((answers) => score(structure, { ...response, answers }).score);
      const values = scores.filter((value) => value !== null);
      expect(bounds.mayBeNull, label).to.equal(scores.includes(null));
      if (values.length === 0) {
        expect([bounds.low, bounds.high], label).to.deep.equal([null, null]);
        continue;
      }
      expect(bounds.low, label).to.be.closeTo(Math.min(...values), NOISE);
      expect(bounds.high, label).to.be.closeTo(Math.max(...values), NOISE);
      if (completed.length > 1) tight++;
    }
    expect(tight, 'tight bounds of open responses').to.be.at.least(100);
  });

  it('of a node contain its score in every completion', () => {
    for (const { label, structure, response, completed } of cases.slice(0, 500)) {
      const bounds = new Map(nodesOf(score(structure, response).tree).map((node) => [node.id, node.bounds]));
      for (const answers of completed) {
        for (const node of nodesOf(score(structure, { ...response, answers }).tree)) {
          expectWithin(node.score, bounds.get(node.id) ?? node.bounds, `${label}, node ${node.id}`);
        }
      }
    }
  });

  it('of levels contain the level of every completion', () => {
    const order = ['low', 'middle', 'high'];
    let open = 0;
    for (const { label, structure, response, completed } of cases) {
      const { levels } = score(structure, response);
      const [lowest, highest] = [levels?.bounds?.lowest ?? 'none', levels?.bounds?.highest ?? 'none'];
      if (lowest !== highest) open++;
      for (const answers of completed) {
        const level = score(structure, { ...response, answers }).levels?.level ?? null;
        if (level === null) continue;
        expect(order.indexOf(level), label).to.be.within(order.indexOf(lowest), order.indexOf(highest));
      }
    }
    expect(open, 'responses whose level is open').to.be.at.least(100);
  });

  it('of a complete response are its score', () => {
    for (const { label, structure, response, completed } of cases) {
      const [answers] = completed;
      if (!answers) continue;
      const { bounds, score: value } = score(structure, { ...response, answers });
      if (bounds.tight && !bounds.mayBeNull) expect([bounds.low, bounds.high], label).to.deep.equal([value, value]);
    }
  });
});
