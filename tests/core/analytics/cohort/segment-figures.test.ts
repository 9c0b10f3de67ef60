import { expect } from '@open-wc/testing';
import { cohortFigures } from '../../../../src/core/analytics/cohort/cohort-figures.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { groupRows } from '../../../../src/core/analytics/cohort/group-rows.js';
import { segmentFigures } from '../../../../src/core/analytics/cohort/segment-figures.js';
import { selectRows } from '../../../../src/core/analytics/cohort/select-rows.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { tallyCohort } from '../../../../src/core/analytics/cohort/tally-cohort.js';
import type { Summary } from '../../../../src/core/analytics/statistics/summary.js';
import { score } from '../../../../src/core/scoring/score.js';
import { plainFigures } from '../../../fixtures/exact/plain-figures.js';
import { randomCohort, randomSegments } from '../../../fixtures/generated/random-cohort.js';

function expectFigures(summary: Summary, scores: readonly (number | null)[], label: string): void {
  const plain = plainFigures(scores);
  expect([summary.n, summary.without], label).to.deep.equal([plain.n, plain.without]);
  if (plain.n === 0) {
    expect([summary.mean, summary.median, summary.quartiles], label).to.deep.equal([null, null, null]);
    return;
  }
  expect(summary.mean, label).to.be.closeTo(plain.mean, 1e-8);
  expect(summary.median, label).to.be.closeTo(plain.median, 1e-8);
  for (const at of [0, 1] as const) expect(summary.quartiles?.[at], label).to.be.closeTo(plain.quartiles[at], 1e-8);
  if (plain.n > 1) expect(summary.deviation, label).to.be.closeTo(plain.deviation, 1e-6);
}

describe('segmentFigures', () => {
  for (const weighting of ['default', 'awareness']) {
    it(`agrees with score, response by response, by the weighting ${weighting}`, () => {
      const { structure, random, responses, scores } = randomCohort(7, 400, { weighting });
      const sectors = randomSegments(random, 'sector', 400, 5);
      const results = responses.map((response) => score(structure, response, { weighting }));
      const { by, segments, outside } = segmentFigures(cohortScores(scores), groupRows(sectors));
      expect(by).to.equal('sector');
      expect(outside).to.equal(sectors.codes.filter((code) => code === 0).length);
      for (const [at, { segment, rows, overall, dimensions, levels }] of segments.entries()) {
        const own = results.filter((_, row) => sectors.codes[row] === at + 1);
        expect(rows, segment).to.equal(own.length);
        expectFigures(
          overall,
          own.map((result) => result.score),
          segment,
        );
        for (const [position, dimension] of dimensions.entries()) {
          const label = `${segment} ${dimension.id}`;
          expect(dimension.id).to.equal(own[0]?.dimensions[position]?.id);
          expectFigures(
            dimension,
            own.map((result) => result.dimensions[position]?.score ?? null),
            label,
          );
        }
        for (const { id, count } of levels?.levels ?? []) {
          expect(count, `${segment} ${id}`).to.equal(own.filter((result) => result.levels?.level === id).length);
        }
        for (const { reason, count } of levels?.withheld ?? []) {
          const because = own.filter((result) => result.levels?.withheld === reason);
          expect(count, `${segment} ${reason}`).to.equal(because.length);
        }
      }
    });
  }

  it('counts a cohort of one as its result', () => {
    const { structure, responses, scores } = randomCohort(3, 60);
    const ready = cohortScores(scores);
    for (const [row, response] of responses.entries()) {
      const result = score(structure, response);
      const { overall, dimensions, levels } = cohortFigures(tallyCohort(ready, Uint32Array.of(row)));
      expect([overall.mean, overall.median], `row ${row}`).to.deep.equal([result.score, result.score]);
      expect(dimensions.map(({ mean }) => mean)).to.deep.equal(result.dimensions.map((dimension) => dimension.score));
      const level = levels?.levels.find(({ count }) => count > 0)?.id ?? null;
      expect(level).to.equal(result.levels?.level ?? null);
    }
  });

  it('has figures of nobody for a segment without rows', () => {
    const { scores } = randomCohort(1, 4);
    const column = { by: 'place', segments: ['empty'], codes: new Uint32Array(4) };
    const [empty] = segmentFigures(cohortScores(scores), groupRows(column)).segments;
    expect([empty?.rows, empty?.overall.n, empty?.overall.mean]).to.deep.equal([0, 0, null]);
  });
});

describe('selectRows', () => {
  it('keeps the rows that pass every filter', () => {
    const sector = { by: 'sector', segments: ['a', 'b'], codes: Uint32Array.of(1, 2, 1, 0) };
    const place = { by: 'place', segments: ['x', 'y'], codes: Uint32Array.of(1, 1, 2, 2) };
    const rows = selectRows(everyRow(4), [
      { column: sector, segments: ['a'] },
      { column: place, segments: ['x', 'y'] },
    ]);
    expect([...rows]).to.deep.equal([0, 2]);
    expect([...selectRows(everyRow(4), [])]).to.deep.equal([0, 1, 2, 3]);
    expect([...selectRows(everyRow(4), [{ column: sector, segments: ['none'] }])]).to.deep.equal([]);
  });
});
