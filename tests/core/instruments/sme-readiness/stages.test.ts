import { expect } from '@open-wc/testing';
import { score } from '../../../../src/core/scoring/score.js';
import {
  answersOf,
  best,
  readiness,
  seller,
  worst,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import { DIMENSIONS } from '../../../fixtures/instruments/sme-readiness/points.js';
import { STAGE_COLUMNS, STAGES_TABLE } from '../../../fixtures/instruments/sme-readiness/stages.js';

type Pillar = keyof typeof DIMENSIONS;

/** An enterprise that does everything of one pillar, and nothing else. */
function onlyAt(pillar: Pillar): Values {
  return { ...worst, ...Object.fromEntries(DIMENSIONS[pillar].items.map((item) => [item, best[item] ?? ''])) };
}

const scored = (pillar: Pillar, weighting: string) =>
  score(readiness, { answers: answersOf(onlyAt(pillar)), profile: seller }, { weighting });

describe('sme-readiness under its stages', () => {
  for (const [pillar, , ...weights] of STAGES_TABLE) {
    it(`gives ${weights.join(', ')} to who does everything of ${pillar}, and nothing else`, () => {
      for (const [at, weighting] of STAGE_COLUMNS.entries()) {
        const { score: value, basis } = scored(pillar, weighting);
        expect(value, weighting).to.be.closeTo(weights[at] ?? NaN, 1e-9);
        expect(basis.weighting).to.equal(weighting);
      }
    });
  }

  it('has the pillars of the table, whose weights make 100 in every stage', () => {
    expect(STAGES_TABLE.map(([pillar]) => pillar)).to.deep.equal(
      readiness.indices[0]?.tree.children.map(({ id }) => id),
    );
    for (const at of [2, 3, 4, 5] as const) {
      expect(STAGES_TABLE.reduce((sum, row) => sum + row[at], 0)).to.equal(100);
    }
  });

  it('weighs pillars by their parts where every part weighs the same', () => {
    const parts = STAGES_TABLE.reduce((sum, [, count]) => sum + count, 0);
    for (const [pillar, count] of STAGES_TABLE) {
      expect(scored(pillar, 'equal-items').score, pillar).to.be.closeTo((100 * count) / parts, 1e-9);
    }
  });
});
