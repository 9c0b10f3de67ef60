import { expect } from '@open-wc/testing';
import { planRoadmap } from '../../../../src/core/advice/roadmap/plan-roadmap.js';
import { everyPlan, preferred } from '../../../fixtures/generated/every-plan.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { randomPlan } from '../../../fixtures/generated/random-plan.js';
import type { Kind } from '../../../fixtures/generated/random-planned.js';

function compare(kind: Kind, seeds: number, actions: number): { reached: number; unreachable: number } {
  const seen = { reached: 0, unreachable: 0 };
  for (let seed = 0; seed < seeds; seed++) {
    const { structure, situation, options } = randomPlan(createRandom(seed), kind, actions);
    const label = `${kind}, ${actions} actions, seed ${seed}, ${JSON.stringify(options)}`;
    const best = preferred(everyPlan(structure, situation, options));
    const found = planRoadmap(structure, situation, options);
    const ids = found.steps.map(({ action }) => action.id).sort();
    expect(found.proof, label).to.equal('optimal');
    expect(found.reached, label).to.equal(best?.reached ?? false);
    expect(found.cost, label).to.equal(best?.cost ?? 0);
    expect(ids, label).to.deep.equal(best?.ids ?? []);
    if (best) expect(found.score.to, label).to.equal(best.score);
    seen[found.reached ? 'reached' : 'unreachable']++;
  }
  return seen;
}

describe('planRoadmap, against every set of actions', () => {
  it('finds no cheaper plan, and settles ties alike, where the index is a sum', () => {
    const seen = compare('sum', 400, 7);
    expect(seen.reached).to.be.greaterThan(90);
    expect(seen.unreachable).to.be.greaterThan(50);
  });

  it('finds no cheaper plan where the index is no sum', () => {
    const seen = compare('other', 120, 7);
    expect(seen.reached).to.be.greaterThan(20);
  });

  it('finds no cheaper plan of fourteen actions', () => {
    compare('sum', 2, 14);
  });
});
