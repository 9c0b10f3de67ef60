import { expect } from '@open-wc/testing';
import { cohortFigures } from '../../../../src/core/analytics/cohort/cohort-figures.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { mergeTallies } from '../../../../src/core/analytics/cohort/merge-tallies.js';
import { tallyCohort, type CohortTally } from '../../../../src/core/analytics/cohort/tally-cohort.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

function merged(a: CohortTally, b: CohortTally): CohortTally {
  const outcome = mergeTallies(a, b);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('mergeTallies, over generated cohorts', () => {
  it('is the tally of both together, to the bit, whichever comes first and whoever is where', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { random, scores } = randomCohort(seed, 120);
      const ready = cohortScores(scores);
      const part = Uint8Array.from({ length: 120 }, () => random.below(3));
      const [a, b, c] = [0, 1, 2].map((at) =>
        tallyCohort(
          ready,
          everyRow(120).filter((row) => part[row] === at),
        ),
      );
      if (!a || !b || !c) throw new Error('three parts');
      const whole = tallyCohort(ready);
      expect(merged(merged(a, b), c), `seed ${seed}`).to.deep.equal(whole);
      expect(merged(c, merged(b, a)), `seed ${seed}`).to.deep.equal(whole);
      expect(cohortFigures(merged(b, merged(c, a)))).to.deep.equal(cohortFigures(whole));
    }
  });

  it('refuses cohorts on different bases, and says where they differ', () => {
    const a = tallyCohort(cohortScores(randomCohort(1, 5).scores));
    const b = tallyCohort(cohortScores(randomCohort(1, 5, { weighting: 'awareness' }).scores));
    expect(mergeTallies(a, b)).to.deep.equal({
      ok: false,
      reason: 'basis',
      difference: { part: 'weighting', first: 'default', second: 'awareness' },
    });
  });
});
