import assert from 'node:assert/strict';
import { score } from '../dist/core/index.js';
import { sums } from './cases/instrument.mjs';
import { handWritten } from './contenders/hand-written.mjs';
import { handWrittenWhole } from './contenders/hand-written-whole.mjs';
import { surveyCore, surveyData } from './contenders/survey-core.mjs';

/** Everyone must come to the same, or there is nothing to compare. */
export function assertAgreement(responses, columns) {
  for (const [row, response] of responses.entries()) {
    const ours = score(sums, response);
    const byHand = handWritten(response);
    assert.deepEqual(
      [byHand.score, byHand.bounds, byHand.coverage, byHand.level, byHand.levels],
      [ours.score, ours.bounds, ours.coverage, ours.levels.level, ours.levels.bounds],
    );
    assert.deepEqual(
      byHand.dimensions,
      ours.dimensions.map(({ id, score: sum, bounds, coverage }) => ({ id, score: sum, bounds, coverage })),
    );
    assert.deepEqual({ basis: ours.basis, ...handWrittenWhole(response) }, ours);
    const survey = surveyCore(surveyData(response));
    assert.deepEqual(survey, {
      score: ours.score,
      level: ours.levels.level,
      dimensions: ours.dimensions.map((dimension) => dimension.score),
    });
    assert.equal(columns.score[row], ours.score);
    assert.equal(columns.levels.ids[columns.levels.level[row]], ours.levels.level);
  }
}
