import { expect } from '@open-wc/testing';
import { rankScores } from '../../../../src/core/analytics/cohort/rank-scores.js';
import { tallyScores } from '../../../../src/core/analytics/cohort/tally-scores.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { frequenciesOf } from '../../../../src/core/analytics/statistics/frequencies-of.js';
import { createRandom } from '../../../fixtures/generated/random.js';

describe('rankScores', () => {
  it('tells which of the scores each row has', () => {
    const { ranks } = rankScores(Float64Array.of(30, NaN, 10, 0.1 + 0.2, 0.3, 30, -1));
    expect([...(ranks?.values ?? [])]).to.deep.equal([-1, 0.3, 10, 30]);
    expect([...(ranks?.codes ?? [])]).to.deep.equal([4, 0, 3, 2, 2, 4, 1]);
  });

  it('gives up where nearly every row has a score of its own', () => {
    const random = createRandom(5);
    const many = Float64Array.from({ length: 70_000 }, () => random.next());
    expect(rankScores(many).ranks).to.equal(null);
    expect(rankScores(many.subarray(0, 65_535)).ranks?.values.length).to.be.above(65_000);
  });
});

describe('tallyScores', () => {
  it('comes to the same by counting and by sorting', () => {
    const random = createRandom(11);
    for (const kinds of [3, 40, 5000]) {
      const scores = Float64Array.from({ length: 6000 }, () => (random.chance(0.1) ? NaN : random.below(kinds) / 7));
      for (const rows of [everyRow(6000), everyRow(6000).filter((row) => row % 1000 === 3), everyRow(0)]) {
        const tally = tallyScores(rankScores(scores), rows);
        const sorted = frequenciesOf(Float64Array.from(rows, (row) => scores[row] ?? NaN));
        expect(tally.frequencies, `${kinds} kinds, ${rows.length} rows`).to.deep.equal(sorted);
        expect(tally.without + tally.frequencies.n).to.equal(rows.length);
      }
    }
  });
});
