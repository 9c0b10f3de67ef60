import { expect } from '@open-wc/testing';
import { structures } from '../../../../src/core/instruments/structures.js';
import { basesOf } from '../../../fixtures/columns/bases.js';
import { disagreement } from '../../../fixtures/columns/disagreement.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { responseSampler } from '../../../fixtures/generated/sample-response.js';

// A few responses on every basis of every instrument that ships; `npm run agreement` takes 100,000.
const RESPONSES = 300;

describe('scoreColumns against score, on the instruments that ship', () => {
  for (const [id, load] of Object.entries(structures)) {
    it(`agrees bit by bit on ${id}, all indices, variants and weightings`, async () => {
      const structure = await load();
      const random = createRandom(2025);
      const sample = responseSampler(structure);
      const bases = basesOf(structure);
      const each = Math.ceil(RESPONSES / bases.length);
      for (const basis of bases) {
        const responses = Array.from({ length: each }, () => sample(random));
        expect(disagreement(structure, responses, basis), JSON.stringify(basis)).to.equal(null);
      }
    });
  }
});
