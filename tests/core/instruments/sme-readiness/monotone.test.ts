import { expect } from '@open-wc/testing';
import type { Answer } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { raised } from '../../../fixtures/generated/raised.js';
import { answered, anyOf, profile, readiness, worstOf, type Answers } from './answers.js';

const LEVELS = ['preparing', 'foundations', 'running', 'connected', 'innovating'];
const NOISE = 1e-9;

describe('sme-readiness is monotone', () => {
  it('in the strong form: no better answer lowers score or level, a revealed question answered at its worst included', () => {
    let steps = 0;
    let revealed = 0;
    for (let seed = 0; seed < 120; seed++) {
      const random = createRandom(seed * 31 + 7);
      const answers = answered(anyOf(random));
      const before = score(readiness, { answers, profile });
      for (const item of readiness.items) {
        const given: Answer | undefined = answers[item.id];
        if (!given || !('value' in given)) continue;
        const better = raised(item, given.value);
        const one = better[random.below(Math.max(better.length, 1))];
        if (one === undefined) continue;
        const kept: Answers = { ...answers, [item.id]: { value: one } };
        // What comes into sight now is answered at its worst.
        const next = answered(worstOf, kept);
        revealed += Object.keys(next).some((id) => !Object.hasOwn(answers, id)) ? 1 : 0;
        const after = score(readiness, { answers: next, profile });
        const label = `${seed} ${item.id}: ${JSON.stringify(given.value)} to ${JSON.stringify(one)}`;
        expect(after.score, label).to.be.at.least((before.score ?? NaN) - NOISE);
        expect(LEVELS.indexOf(after.levels?.level ?? ''), label).to.be.at.least(
          LEVELS.indexOf(before.levels?.level ?? ''),
        );
        steps++;
      }
    }
    expect(steps).to.be.at.least(3000);
    expect(revealed).to.be.at.least(15);
  });

  it('declares its index and the two years of intensity monotone', () => {
    expect(readiness.indices.map(({ id, monotone }) => [id, monotone ?? false])).to.deep.equal([
      ['readiness', true],
      ['dii-2025', true],
      ['dii-2024', true],
      ['eu-dma', false],
    ]);
  });
});
