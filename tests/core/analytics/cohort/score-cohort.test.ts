import { expect } from '@open-wc/testing';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { scoreCohort } from '../../../../src/core/analytics/cohort/score-cohort.js';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { CohortColumns } from '../../../../src/core/scoring/columns/cohort-columns.js';
import { scoreColumns } from '../../../../src/core/scoring/columns/score-columns.js';
import { structureOf, structures } from '../../../../src/core/instruments/structures.js';
import { basesOf } from '../../../fixtures/columns/bases.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';
import { group, indexOf, leaf, tiny } from '../../../fixtures/instruments/tiny-structure.js';

describe('scoreCohort', () => {
  for (const id of Object.keys(structures)) {
    it(`is what becomes of scoreColumns, for ${id}`, async () => {
      const structure = await structureOf(id);
      if (!structure) throw new Error(`no ${id}`);
      const { columns } = randomCohort(4, 1500, {}, structure);
      for (const basis of basesOf(structure).slice(0, 6)) {
        expect(scoreCohort(structure, columns, basis)).to.deep.equal(
          cohortScores(scoreColumns(structure, columns, basis)),
        );
      }
    });
  }

  it('keeps the scores themselves where too many different ones occur, one of them late', () => {
    const random = createRandom(2);
    for (const different of [65_536, 65_537, 70_000]) {
      const { structure, columns } = numbers(
        Float64Array.from({ length: 80_000 }, (_, row) => (row < different ? row / 8 : random.below(different) / 8)),
      );
      const expected = cohortScores(scoreColumns(structure, columns));
      const scores = scoreCohort(structure, columns);
      // One of them is not given.
      expect(scores.overall instanceof Float64Array).to.equal(different - 1 > 65_535);
      // Compared without the library, which takes minutes for so many.
      expect(same(scores.overall, expected.overall), `${different}`).to.equal(true);
    }
  });
});

/** A cohort whose scores are the numbers given, and nothing. */
function numbers(given: Float64Array): { structure: Structure; columns: CohortColumns } {
  const points = { from: 'number', item: 'staff' } as const;
  const structure = tiny(
    [{ id: 'staff', kind: 'number', unit: { system: 'ucum', code: '1' }, minimum: 0, maximum: 1e6 }],
    [indexOf(group('root', 'sum', [leaf('staff', points)]), { scale: { minimum: 0, maximum: 1e6 } })],
  );
  const codes = new Uint8Array(given.length).fill(4);
  codes[5] = 0;
  const { id, version } = structure;
  const instrument = { id, version, hash: compileInstrument(structure).hash };
  const cells = new Map([['staff', { codes, numbers: given }]]);
  return { structure, columns: { instrument, rows: given.length, cells, profile: new Map() } };
}

function same(a: ReturnType<typeof scoreCohort>['overall'], b: typeof a): boolean {
  if (a instanceof Float64Array || b instanceof Float64Array) {
    return a instanceof Float64Array && b instanceof Float64Array && a.every((score, row) => Object.is(score, b[row]));
  }
  return a.codes.every((code, row) => code === b.codes[row]) && a.values.every((value, at) => value === b.values[at]);
}
