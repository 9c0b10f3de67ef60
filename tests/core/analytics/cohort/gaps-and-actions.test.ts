import { expect } from '@open-wc/testing';
import { recommend } from '../../../../src/core/advice/recommend.js';
import { cohortFigures } from '../../../../src/core/analytics/cohort/cohort-figures.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { dimensionGaps } from '../../../../src/core/analytics/cohort/dimension-gaps.js';
import { tallyCohort } from '../../../../src/core/analytics/cohort/tally-cohort.js';
import { usefulActions } from '../../../../src/core/analytics/cohort/useful-actions.js';
import { compileIndex } from '../../../../src/core/scoring/compile-index.js';
import { reachedShare } from '../../../../src/core/advice/reached-share.js';
import { score } from '../../../../src/core/scoring/score.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

describe('usefulActions', () => {
  const { structure, responses } = randomCohort(21, 60);
  const useful = usefulActions(structure, responses);

  it('adds up what recommend says to each enterprise alone', () => {
    const single = responses.map((response) => recommend(structure, response));
    for (const { action, helps, now, gain, worth } of useful) {
      const own = single.flatMap((list) => list.filter((one) => one.action.id === action.id && one.changes.length > 0));
      const gains = own.flatMap((one) => one.gain ?? []);
      const total = gains.reduce((sum, one) => sum + one, 0);
      expect(helps, action.id).to.equal(own.length);
      expect(now, action.id).to.equal(own.filter(({ when }) => when === 'now').length);
      expect(gain ?? 0, action.id).to.be.closeTo(gains.length > 0 ? total / gains.length : 0, 1e-8);
      expect(worth, action.id).to.be.closeTo(total / responses.length, 1e-8);
    }
  });

  it('has the most worth first, and leaves out what changes nothing', () => {
    const worths = useful.map(({ worth }) => worth);
    expect(worths).to.deep.equal([...worths].sort((a, b) => b - a));
    expect(useful.every(({ helps }) => helps > 0)).to.equal(true);
    expect(usefulActions(structure, [{ answers: {} }])).to.deep.equal([]);
    expect(usefulActions(structure, [])).to.deep.equal([]);
  });
});

describe('dimensionGaps', () => {
  it('ranks by the share that is reached: of one enterprise as its own result has it', () => {
    const { structure, responses, scores } = randomCohort(4, 30);
    const ready = cohortScores(scores);
    for (const [row, response] of responses.entries()) {
      const gaps = dimensionGaps(compileIndex(structure), cohortFigures(tallyCohort(ready, Uint32Array.of(row))));
      const expected = score(structure, response)
        .dimensions.map((dimension) => ({ id: dimension.id, reached: reachedShare(dimension) ?? 1 }))
        .filter(({ reached }) => reached < 1)
        .sort((a, b) => a.reached - b.reached);
      expect(gaps.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
      for (const [at, gap] of gaps.entries()) expect(gap.reached).to.be.closeTo(expected[at]?.reached ?? NaN, 1e-9);
    }
  });
});
