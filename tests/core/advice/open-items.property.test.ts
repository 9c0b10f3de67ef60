import { expect } from '@open-wc/testing';
import { openItems } from '../../../src/core/advice/open-items.js';
import { itemStates } from '../../../src/core/compiled/item-states.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { score } from '../../../src/core/scoring/score.js';
import { leavesOf } from '../../../src/core/scoring/tight.js';
import { completedCases, generatedCases } from '../../fixtures/generated/cases.js';

describe('openItems, of generated responses', () => {
  it('names only questions that are shown and have no whole answer', () => {
    let named = 0;
    for (const { label, structure, response } of generatedCases(2000)) {
      const compiled = compileIndex(structure);
      const states = itemStates(compiled.instrument, response);
      for (const id of openItems(compiled, response)) {
        const answer = response.answers[id];
        const item = compiled.instrument.items.get(id);
        expect(states.state(id).visible, label).to.equal(true);
        const isPart = item?.kind === 'matrix' && answer && 'value' in answer && !('s' in Object(answer.value));
        expect(!answer || 'missing' in answer || isPart, `${label} ${id}`).to.equal(true);
        named++;
      }
    }
    expect(named).to.be.greaterThan(1000);
  });

  it('leaves nothing out: where none is open, every completion gives the same', () => {
    let settled = 0;
    for (const { label, structure, response, completed } of completedCases(2500, 600)) {
      const compiled = compileIndex(structure);
      const asked = leavesOf(compiled.root).every(({ points: { from } }) => from !== 'derived' && from !== 'notAsked');
      // An open field of the profile, or an estimate on both sides of a limit, is no question that could be asked.
      if (!asked || openItems(compiled, response).length > 0 || response.profile.kind === undefined) continue;
      const now = score(structure, response);
      const all = completed.map((answers) => score(structure, { ...response, answers }));
      if (all.some(({ bounds }) => bounds.low !== bounds.high)) continue;
      for (const one of all) expect(one.score, label).to.equal(now.score);
      if (completed.length > 1) settled++;
    }
    expect(settled).to.be.greaterThan(50);
  });
});
