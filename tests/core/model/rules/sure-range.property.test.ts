import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sureRange } from '../../../../src/core/model/rules/sure-range.js';
import { score } from '../../../../src/core/scoring/score.js';
import { completions } from '../../../fixtures/generated/completions.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { randomInstrument } from '../../../fixtures/generated/random-instrument.js';

const MOST = 3000;

describe('what a score is sure to reach', () => {
  it('is reached by some of all answers there can be', () => {
    let sure = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const structure = randomInstrument(createRandom(seed));
        const range = sureRange(structure, 0);
        const all = completions(structure, {});
        if (!range || all.length > MOST) return;
        const scores = all.flatMap((answers) =>
          [{}, { kind: 'shop' }, { kind: 'farm' }].flatMap(
            (profile) => score(structure, { answers, profile }).score ?? [],
          ),
        );
        if (scores.length === 0) return;
        if (range.high > range.low) sure++;
        expect(Math.max(...scores)).to.be.at.least(range.high - 1e-6);
        expect(Math.min(...scores)).to.be.at.most(range.low + 1e-6);
      }),
      { seed: 202631, numRuns: 400 },
    );
    expect(sure).to.be.above(20);
  }).timeout(120_000);
});
