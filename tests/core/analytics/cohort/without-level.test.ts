import { expect } from '@open-wc/testing';
import { cohortFigures } from '../../../../src/core/analytics/cohort/cohort-figures.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { tallyCohort } from '../../../../src/core/analytics/cohort/tally-cohort.js';
import { withoutLevel } from '../../../../src/core/analytics/cohort/without-level.js';
import { score } from '../../../../src/core/scoring/score.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

describe('withoutLevel', () => {
  it('counts the responses whose level is withheld, for whatever reason', () => {
    const { structure, responses, scores } = randomCohort(11, 300);
    const figures = cohortFigures(tallyCohort(cohortScores(scores), everyRow(300)));
    const withheld = responses.filter((response) => score(structure, response).levels?.level == null);
    expect(withheld.length, 'there are some').to.be.greaterThan(0);
    expect(withoutLevel(figures)).to.equal(withheld.length);
    expect(figures.levels?.withheld.reduce((sum, { count }) => sum + count, 0)).to.equal(withheld.length);
  });

  it('counts everybody where the index has no levels', () => {
    expect(withoutLevel({ rows: 7, levels: null })).to.equal(7);
  });
});
