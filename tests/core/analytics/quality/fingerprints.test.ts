import { expect } from '@open-wc/testing';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { answerFingerprints, countAlike } from '../../../../src/core/analytics/quality/answer-fingerprints.js';
import { identicalRows } from '../../../../src/core/analytics/quality/identical-rows.js';
import { structures } from '../../../../src/core/instruments/structures.js';
import { encodeColumns } from '../../../../src/core/scoring/columns/encode-columns.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

describe('answerFingerprints', () => {
  for (const id of ['sme-screening', 'sme-readiness'] as const) {
    it(`finds in ${id} the rows that identicalRows finds by comparing them`, async () => {
      const { structure, responses } = randomCohort(41, 300, {}, await structures[id]());
      // Every seventh response occurs three times.
      const all = [
        ...responses,
        ...responses.filter((_, at) => at % 7 === 0),
        ...responses.filter((_, at) => at % 7 === 0),
      ];
      const columns = encodeColumns(structure, all);
      for (const rows of [everyRow(all.length), everyRow(all.length).filter((row) => row % 3 > 0)]) {
        const groups = identicalRows(columns, rows);
        expect(countAlike(answerFingerprints(columns), rows)).to.deep.equal({
          rows: groups.reduce((sum, { length }) => sum + length, 0),
          groups: groups.length,
        });
      }
    });
  }

  it('tells apart rows that differ in one answer, whatever batch they come in', async () => {
    const { structure, responses } = randomCohort(42, 40, {}, await structures['sme-screening']());
    const whole = answerFingerprints(encodeColumns(structure, responses), 1);
    for (const [at, response] of responses.entries()) {
      const alone = answerFingerprints(encodeColumns(structure, [response]), 1);
      expect([alone.low[0], alone.high[0], alone.known[0]]).to.deep.equal([
        whole.low[at],
        whole.high[at],
        whole.known[at],
      ]);
    }
  });
});
