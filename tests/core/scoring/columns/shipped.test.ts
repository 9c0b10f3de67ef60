import { expect } from '@open-wc/testing';
import type { Structure } from '../../../../src/core/model/instrument.js';
import { dbiSme2021Structure } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import { euDmaSmeStructure } from '../../../../src/core/instruments/eu-dma-sme/index.js';
import { eurostatDiiStructure } from '../../../../src/core/instruments/eurostat-dii/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import { basesOf } from '../../../fixtures/columns/bases.js';
import { disagreement } from '../../../fixtures/columns/disagreement.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { responseSampler } from '../../../fixtures/generated/sample-response.js';

// A few responses on every basis of every instrument that ships: `score` takes too long for very many.
const RESPONSES = 300;

const shipped: readonly Structure[] = [
  smeScreeningStructure,
  dbiSme2021Structure,
  euDmaSmeStructure,
  eurostatDiiStructure,
];

describe('scoreColumns against score, on the instruments that ship', () => {
  for (const structure of shipped) {
    it(`agrees bit by bit on ${structure.id}, all indices, variants and weightings`, () => {
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
