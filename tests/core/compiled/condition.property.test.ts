import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { evaluate } from '../../../src/core/compiled/condition.js';
import { itemStates } from '../../../src/core/compiled/item-states.js';
import { completedCases } from '../../fixtures/generated/cases.js';
import { naiveTruth } from '../../fixtures/generated/naive-truth.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { randomCondition } from '../../fixtures/generated/random-condition.js';

describe('evaluate, against a plain true or false in every completion', () => {
  const cases = completedCases(600, 400).map((one) => ({
    ...one,
    conditions: Array.from({ length: 4 }, (_, at) =>
      randomCondition(createRandom(one.seed * 10 + at), one.structure.items, 3),
    ),
  }));

  it('what is true or false of a response stays so in every completion', () => {
    let certain = 0;
    for (const { label, structure, response, completed, conditions } of cases) {
      const { known } = itemStates(compileInstrument(structure), response);
      for (const condition of conditions) {
        const truth = evaluate(condition, known);
        if (truth === null) continue;
        for (const answers of completed) {
          const plain = naiveTruth(condition, { structure, answers, profile: response.profile });
          if (plain === undefined) continue;
          if (completed.length > 1) certain++;
          expect(truth, `${label}: ${JSON.stringify(condition)}`).to.equal(plain);
        }
      }
    }
    expect(certain).to.be.at.least(10000);
  });

  it('where everything asked is there, nothing is unknown', () => {
    let compared = 0;
    for (const { label, structure, response, completed, conditions } of cases) {
      for (const answers of completed.slice(0, 30)) {
        const { known } = itemStates(compileInstrument(structure), { ...response, answers });
        for (const condition of conditions) {
          const plain = naiveTruth(condition, { structure, answers, profile: response.profile });
          if (plain === undefined) continue;
          compared++;
          expect(evaluate(condition, known), `${label}: ${JSON.stringify(condition)}`).to.equal(plain);
        }
      }
    }
    expect(compared).to.be.at.least(5000);
  });
});
