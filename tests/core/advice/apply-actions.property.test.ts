import { expect } from '@open-wc/testing';
import { applyActions } from '../../../src/core/advice/apply-actions.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { score } from '../../../src/core/scoring/score.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { randomPlan } from '../../fixtures/generated/random-plan.js';
import { responseSampler } from '../../fixtures/generated/sample-response.js';

const shipped: readonly Structure[] = [smeScreeningStructure, smeReadinessStructure];

describe('applyActions, of generated situations', () => {
  it('gives the same in any order, and the same when done again', () => {
    for (let seed = 0; seed < 400; seed++) {
      const random = createRandom(seed);
      const { structure, situation } = randomPlan(random, 'sum', 8);
      const chosen = (structure.actions ?? []).filter(() => random.chance(0.5));
      const once = applyActions(structure, situation, chosen);
      const shuffled = [...chosen].sort(() => random.next() - 0.5);
      expect(applyActions(structure, situation, shuffled), `seed ${seed}`).to.deep.equal(once);
      expect(applyActions(structure, once, chosen), `seed ${seed}`).to.deep.equal(once);
      expect(applyActions(structure, situation, [...chosen, ...chosen]), `seed ${seed}`).to.deep.equal(once);
    }
  });

  for (const structure of shipped) {
    it(`never lowers a score of ${structure.id}, of the whole or of a dimension`, () => {
      const sample = responseSampler(structure);
      let raised = 0;
      for (let seed = 0; seed < 150; seed++) {
        const random = createRandom(seed);
        const situation = sample(random);
        const chosen = (structure.actions ?? []).filter(() => random.chance(0.2));
        const before = score(structure, situation);
        const after = score(structure, applyActions(structure, situation, chosen));
        const pairs = [before, ...before.dimensions].map(
          (node, at) => [node, [after, ...after.dimensions][at]] as const,
        );
        for (const [from, to] of pairs) {
          if (from.score === null) continue;
          expect(to?.score ?? -1, `${structure.id}, seed ${seed}`).to.be.at.least(from.score);
        }
        if ((after.score ?? 0) > (before.score ?? 0)) raised++;
      }
      expect(raised).to.be.greaterThan(100);
    });
  }
});
