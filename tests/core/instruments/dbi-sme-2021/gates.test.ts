import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import { itemStates } from '../../../../src/core/compiled/item-states.js';
import { dbiSme2021Structure } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import type { Answers } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { CRITERIA, TOTAL } from '../../../fixtures/published/dbi-sme-2021.js';
import { best, bestOf } from './answers.js';

const scored = (answers: Answers) => score(dbiSme2021Structure, { answers });
const gated = CRITERIA.filter(([, , , kind]) => kind === 'gate');

describe('gates of dbi-sme-2021', () => {
  for (const criterion of gated) {
    const [number, , , , , maximum, id] = criterion;
    it(`#${number}: "No" hides the steps and counts zero, and the answer below is kept`, () => {
      const answers: Answers = { ...best, [`${id}-gate`]: { value: 'no' } };
      const states = itemStates(compileInstrument(dbiSme2021Structure), { answers });
      expect(states.state(id).visible).to.equal(false);
      expect(states.answer(id)).to.equal(null);
      expect(answers[id]).to.deep.equal(bestOf(criterion)[id]);
      const { score: value, coverage, bounds } = scored(answers);
      expect([value, coverage, bounds.low, bounds.high]).to.deep.equal([TOTAL - maximum, 1, value, value]);
      expect(scored({ ...answers, [`${id}-gate`]: { value: 'yes' } }).score).to.equal(TOTAL);
    });
  }

  for (const [title, open] of [
    ['not answered', {}],
    ['not known', { missing: 'unknown' }],
  ] as const) {
    it(`a gate that is ${title} leaves the criterion open: no score, only its range`, () => {
      for (const [, , , , , maximum, id] of gated) {
        const { [`${id}-gate`]: gate, [id]: steps, ...others } = best;
        expect([gate, steps]).not.to.include(undefined);
        const answers: Answers = 'missing' in open ? { ...others, [`${id}-gate`]: open } : others;
        const { score: value, bounds, coverage } = scored(answers);
        expect([value, bounds.low, bounds.high], id).to.deep.equal([null, TOTAL - maximum, TOTAL]);
        expect(coverage).to.be.lessThan(1);
      }
    });
  }

  it('count in the range of the index: what a gate hides gives nothing, so the range begins at zero', () => {
    const { range, children } = scored({}).tree;
    expect(range).to.deep.equal({ minimum: 0, maximum: TOTAL });
    expect(new Set(children.map((pillar) => pillar.range.minimum))).to.deep.equal(new Set([0]));
  });
});
