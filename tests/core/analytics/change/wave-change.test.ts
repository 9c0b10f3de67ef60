import { expect } from '@open-wc/testing';
import { cohortProgress } from '../../../../src/core/analytics/change/cohort-progress.js';
import { waveChange } from '../../../../src/core/analytics/change/wave-change.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { compileIndex } from '../../../../src/core/scoring/compile-index.js';
import { encodeColumns } from '../../../../src/core/scoring/columns/encode-columns.js';
import { scoreColumns } from '../../../../src/core/scoring/columns/score-columns.js';
import { score } from '../../../../src/core/scoring/score.js';
import { sammPractice } from '../../../fixtures/instruments/owasp-samm.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

const half = { onlyBefore: 0, onlyAfter: 0 };

describe('waveChange', () => {
  const { structure, responses, scores } = randomCohort(9, 200);
  const pairs = {
    ...half,
    before: Uint32Array.from({ length: 100 }, (_, at) => at),
    after: Uint32Array.from({ length: 100 }, (_, at) => 199 - at),
  };
  const change = waveChange(cohortScores(scores), pairs);
  const results = responses.map((response) => score(structure, response));

  it('is the mean of the differences of results', () => {
    const differences = Array.from(pairs.before, (row, at) => {
      const [from, to] = [results[row]?.score ?? null, results[pairs.after[at] ?? 0]?.score ?? null];
      return from === null || to === null ? null : to - from;
    }).filter((difference) => difference !== null);
    const { overall } = change;
    expect(overall.pairs).to.equal(differences.length);
    expect(overall.without).to.equal(100 - differences.length);
    const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
    expect(overall.change?.mean).to.be.closeTo(mean, 1e-8);
    expect((overall.to ?? NaN) - (overall.from ?? NaN)).to.be.closeTo(mean, 1e-8);
    expect(overall.improved).to.equal(differences.filter((one) => one > 1e-9).length);
  });

  it('tells how enterprises moved between levels', () => {
    const { moves, up, same, down, open } = change.levels ?? { moves: [], up: 0, same: 0, down: 0, open: 0 };
    expect(up + same + down + open).to.equal(100);
    expect(moves.reduce((sum, { count }) => sum + count, 0)).to.equal(up + same + down);
    for (const { from, to, count } of moves) {
      const own = Array.from(pairs.before).filter(
        (row, at) => results[row]?.levels?.level === from && results[pairs.after[at] ?? 0]?.levels?.level === to,
      );
      expect(count, `${from} to ${to}`).to.equal(own.length);
    }
  });

  it('is none from somebody to the same', () => {
    const { overall, levels } = waveChange(cohortScores(scores), {
      ...half,
      before: pairs.before,
      after: pairs.before,
    });
    expect([overall.improved, overall.worsened, overall.change?.mean]).to.deep.equal([0, 0, 0]);
    expect([levels?.up, levels?.down]).to.deep.equal([0, 0]);
  });
});

describe('cohortProgress', () => {
  // OWASP SAMM blog, "SAMM relative scoring", 2025-01-21: Secure Build, whose progress is five ninths; two streams.
  const value = (points: 'no' | 'some' | 'half' | 'most') => ({ value: points });
  const practice = (a1: 'some' | 'most', a2: 'no' | 'half') => ({
    answers: { a1: value(a1), a2: value(a2), a3: value('no'), b1: value('most'), b2: value('no'), b3: value('no') },
  });
  const responses = [practice('some', 'no'), practice('most', 'half')];
  const scores = scoreColumns(sammPractice, encodeColumns(sammPractice, responses));
  const change = waveChange(cohortScores(scores), { ...half, before: Uint32Array.of(0), after: Uint32Array.of(1) });
  const target = score(sammPractice, {
    answers: {
      a1: value('most'),
      a2: value('most'),
      a3: value('no'),
      b1: value('most'),
      b2: value('half'),
      b3: value('no'),
    },
  }).score;

  it('is five ninths for the published example', () => {
    const progress = cohortProgress(compileIndex(sammPractice), change, { overall: target ?? NaN });
    expect(progress.progressToDate).to.be.closeTo(5 / 9, 1e-9);
    expect(progress.percentToTarget).to.equal(null);
  });

  it('takes the dimensions that have a target, and none makes up for another', () => {
    const { root } = compileIndex(sammPractice);
    const ids = root.children.map(({ node }) => node.id);
    const most = Object.fromEntries(root.children.map(({ node, maximum }) => [node.id, maximum]));
    const reached = scores.dimensions.map(({ score }, at) => (score[1] ?? 0) / (root.children[at]?.maximum ?? 1));
    const { percentToTarget, dimensions } = cohortProgress(compileIndex(sammPractice), change, { dimensions: most });
    const whole = root.children.reduce((sum, { maximum }) => sum + maximum, 0);
    const expected = root.children.reduce((sum, { maximum }, at) => sum + maximum * (reached[at] ?? 0), 0) / whole;
    expect(percentToTarget).to.be.closeTo(expected, 1e-9);
    expect(dimensions.map(({ id }) => id)).to.deep.equal(ids);
  });

  it('has nothing to say without pairs', () => {
    const none = waveChange(cohortScores(scores), { ...half, before: new Uint32Array(), after: new Uint32Array() });
    expect(cohortProgress(compileIndex(sammPractice), none, { overall: 3 }).progressToDate).to.equal(null);
  });
});
