import { expect } from '@open-wc/testing';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import { monotoneIndices } from '../../../src/core/model/rules/monotone-indices.js';
import type { NodeScore } from '../../../src/core/scoring/result.js';
import { score } from '../../../src/core/scoring/score.js';
import { completions } from '../../fixtures/generated/completions.js';
import { generatedCases, nodesOf } from '../../fixtures/generated/cases.js';
import { raised } from '../../fixtures/generated/raised.js';
import { straighten } from '../../fixtures/generated/straighten.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';

/** Scores are settled to 1e-9; roots of a geometric mean may differ by their last digit. */
const NOISE = 2e-9;

const refused = (structure: Structure): number => monotoneIndices({ structure, words: {} }).length;

/** Which leaves apply, and which are answered. */
function leafStates(tree: NodeScore): string {
  return nodesOf(tree)
    .map(({ state }) => state ?? '')
    .join();
}

/** Every response that has one answer raised, beside the response itself. */
function raises(structure: Structure, answers: Answers): readonly Answers[] {
  return structure.items.flatMap((item) => {
    const answer = answers[item.id];
    if (!answer || !('value' in answer)) return [];
    return raised(item, answer.value).map((value) => ({ ...answers, [item.id]: { value } }));
  });
}

describe('an index declared monotone', () => {
  it('never falls when one answer is raised and the same leaves apply', () => {
    let rises = 0;
    for (const { label, structure: drawn, response } of generatedCases(6000)) {
      const structure = straighten(drawn);
      if (!structure) continue;
      expect(refused(structure), label).to.equal(0);
      const before = score(structure, response);
      for (const answers of raises(structure, response.answers)) {
        const after = score(structure, { ...response, answers });
        if (before.score === null || after.score === null) continue;
        if (leafStates(before.tree) !== leafStates(after.tree)) continue;
        expect(after.score, `${label}: ${JSON.stringify(answers)}`).to.be.at.least(before.score - NOISE);
        if (after.score > before.score) rises++;
      }
    }
    expect(rises, 'raised scores').to.be.at.least(400);
  });

  it('is refused only where some answer really lowers the score', () => {
    let checked = 0;
    for (const { label, structure: drawn } of generatedCases(1500)) {
      const indices = drawn.indices.map((index) => ({ ...index, scoreIf: undefined, monotone: true }));
      const structure = defineInstrument({ ...drawn, indices });
      const everything = completions(structure, {});
      if (refused(structure) === 0 || everything.length > 1000) continue;
      const profile = { kind: 'shop' };
      const scores = everything.map((answers) => score(structure, { answers, profile }).score);
      if (scores.every((value) => value === null)) continue;
      const falls = everything.some((answers, at) =>
        raises(structure, answers as Answers).some(
          (raise) =>
            (score(structure, { answers: raise, profile }).score ?? Infinity) < (scores[at] ?? -Infinity) - NOISE,
        ),
      );
      expect(falls, label).to.equal(true);
      checked++;
    }
    expect(checked, 'refused declarations').to.be.at.least(20);
  });
});
