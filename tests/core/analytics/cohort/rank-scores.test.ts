import { expect } from '@open-wc/testing';
import { rankScores } from '../../../../src/core/analytics/cohort/rank-scores.js';
import { scoresAt } from '../../../../src/core/analytics/cohort/scores-at.js';
import { tallyScores } from '../../../../src/core/analytics/cohort/tally-scores.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { frequenciesOf } from '../../../../src/core/analytics/statistics/frequencies-of.js';
import { createRandom } from '../../../fixtures/generated/random.js';

describe('rankScores', () => {
  it('tells which of the scores each row has', () => {
    const ranked = rankScores(Float64Array.of(30, NaN, 10, 0.1 + 0.2, 0.3, 30, -1));
    expect(ranked).to.deep.equal({
      values: Float64Array.of(-1, 0.3, 10, 30),
      codes: Uint16Array.of(4, 0, 3, 2, 2, 4, 1),
    });
  });

  it('keeps the scores where nearly every row has one of its own', () => {
    const random = createRandom(5);
    const many = Float64Array.from({ length: 70_000 }, () => random.next());
    expect(rankScores(many)).to.equal(many);
    expect(rankScores(many.subarray(0, 65_535))).to.have.property('codes');
  });
});

describe('scoresAt', () => {
  it('gives the scores back, ranked or not', () => {
    const scores = Float64Array.of(30, NaN, 10, 12.5);
    const rows = Uint32Array.of(3, 1, 0, 3);
    for (const kept of [scores, rankScores(scores)]) {
      expect(scoresAt(kept, rows)).to.deep.equal(Float64Array.of(12.5, NaN, 30, 12.5));
    }
  });
});

describe('tallyScores', () => {
  it('comes to the same by counting and by sorting', () => {
    const random = createRandom(11);
    for (const kinds of [3, 40, 5000]) {
      const scores = Float64Array.from({ length: 6000 }, () => (random.chance(0.1) ? NaN : random.below(kinds) / 7));
      for (const rows of [everyRow(6000), everyRow(6000).filter((row) => row % 1000 === 3), everyRow(0)]) {
        const sorted = frequenciesOf(Float64Array.from(rows, (row) => scores[row] ?? NaN));
        for (const kept of [scores, rankScores(scores)]) {
          const { frequencies, without } = tallyScores(kept, rows);
          expect(frequencies, `${kinds} kinds, ${rows.length} rows`).to.deep.equal(sorted);
          expect(without + frequencies.n).to.equal(rows.length);
        }
      }
    }
  });
});
