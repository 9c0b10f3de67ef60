import { expect } from '@open-wc/testing';
import { codedChange } from '../../../../src/core/analytics/change/coded-change.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { groupRows } from '../../../../src/core/analytics/cohort/group-rows.js';
import type { Grouping } from '../../../../src/core/analytics/cohort/grouping.js';
import { rankScores } from '../../../../src/core/analytics/cohort/rank-scores.js';
import { scoresAt } from '../../../../src/core/analytics/cohort/scores-at.js';
import { tallyCohort } from '../../../../src/core/analytics/cohort/tally-cohort.js';
import { tallyGroups } from '../../../../src/core/analytics/cohort/tally-groups.js';
import { pairedChange } from '../../../../src/core/analytics/statistics/paired-change.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { randomCohort, randomSegments } from '../../../fixtures/generated/random-cohort.js';

describe('tallyGroups', () => {
  const { random, scores } = randomCohort(21, 1200);
  const ready = cohortScores(scores);

  function expectSame(grouping: Grouping): void {
    const expected = grouping.groups.map(({ rows }) => tallyCohort(ready, rows));
    expect(tallyGroups(ready, grouping)).to.deep.equal(expected);
    expect(tallyGroups(ready, grouping), 'again').to.deep.equal(expected);
  }

  it('counts every group as if it were alone', () => {
    const sectors = randomSegments(random, 'sector', 1200, 7);
    expectSame(groupRows(sectors));
    expectSame(groupRows(randomSegments(random, 'place', 1200, 300)));
    expectSame(
      groupRows(
        sectors,
        everyRow(1200).filter((row) => row % 3 > 0),
      ),
    );
  });

  it('does so where few rows are looked at, and where none is', () => {
    const sectors = randomSegments(random, 'sector', 1200, 7);
    expectSame(
      groupRows(
        sectors,
        everyRow(1200).filter((row) => row % 50 === 0),
      ),
    );
    expectSame(groupRows(sectors, everyRow(0)));
    expectSame({ by: 'nothing', groups: [], outside: 1200 });
  });

  it('does so where a row stands in several groups', () => {
    const rows = everyRow(1200);
    const half = rows.filter((row) => row % 2 === 0);
    expectSame({
      by: 'measure',
      groups: [
        { segment: 'all', rows: half },
        { segment: 'same', rows: half },
      ],
      outside: 600,
    });
    expectSame({
      by: 'measure',
      groups: [
        { segment: 'all', rows },
        { segment: 'half', rows: half },
      ],
      outside: 0,
    });
  });
});

describe('codedChange', () => {
  const random = createRandom(6);
  const pairs = {
    before: everyRow(900).map((row) => (row * 7) % 900),
    after: everyRow(900).map((row) => (row * 11) % 900),
    onlyBefore: 0,
    onlyAfter: 0,
  };

  it('is the change of the scores themselves', () => {
    for (const kinds of [1, 3, 40, 500]) {
      for (const without of [0, 0.2, 1]) {
        const own = Float64Array.from({ length: 900 }, () =>
          random.chance(without) ? NaN : random.below(kinds) / 7 - 3,
        );
        const expected = pairedChange(scoresAt(own, pairs.before), scoresAt(own, pairs.after));
        expect(codedChange(rankScores(own), pairs), `${kinds} kinds, ${without} without`).to.deep.equal(expected);
      }
    }
  });

  it('is left to others where too many different scores occur', () => {
    const own = Float64Array.from({ length: 900 }, (_, row) => row / 7);
    expect(codedChange(rankScores(own), pairs)).to.equal(null);
    expect(codedChange(own, pairs)).to.equal(null);
  });
});
