import { expect } from '@open-wc/testing';
import { basesOf } from '../../../fixtures/columns/bases.js';
import { disagreement } from '../../../fixtures/columns/disagreement.js';
import { richInstrument } from '../../../fixtures/columns/rich-instrument.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { randomInstrument, randomResponse } from '../../../fixtures/generated/random-instrument.js';

// Every combination, policy, kind of item and leaf, and conditions over all of them occur among the seeds.
describe('scoreColumns against score, bit by bit', () => {
  it('agrees on generated instruments', () => {
    for (let seed = 0; seed < 400; seed++) {
      const random = createRandom(seed);
      const structure = randomInstrument(random);
      const responses = Array.from({ length: 20 }, () => randomResponse(random, structure));
      expect(disagreement(structure, responses), `seed ${seed}`).to.equal(null);
    }
  });

  it('agrees with deep trees, weightings, variants, coverages that levels need, and gates over another index', () => {
    for (let seed = 0; seed < 80; seed++) {
      const random = createRandom(seed);
      const structure = richInstrument(random);
      const responses = Array.from({ length: 10 }, () => randomResponse(random, structure));
      for (const basis of basesOf(structure)) {
        expect(disagreement(structure, responses, basis), `seed ${seed}, ${JSON.stringify(basis)}`).to.equal(null);
      }
    }
  });

  it('agrees from block to block of a long cohort, and on none', () => {
    const random = createRandom(1);
    const structure = randomInstrument(random);
    const responses = Array.from({ length: 2500 }, () => randomResponse(random, structure));
    expect(disagreement(structure, responses)).to.equal(null);
    expect(disagreement(structure, [])).to.equal(null);
  });
});
