import { expect } from '@open-wc/testing';
import { contradictions } from '../../../../src/core/advice/contradictions.js';
import { answerCounts } from '../../../../src/core/analytics/quality/answer-counts.js';
import { contradictoryRows } from '../../../../src/core/analytics/quality/contradictory-rows.js';
import { coverageQuality } from '../../../../src/core/analytics/quality/coverage-quality.js';
import { identicalRows } from '../../../../src/core/analytics/quality/identical-rows.js';
import { itemSteps } from '../../../../src/core/analytics/quality/item-steps.js';
import { repeatedRows } from '../../../../src/core/analytics/quality/repeated-rows.js';
import { sameStepRows } from '../../../../src/core/analytics/quality/same-step-rows.js';
import { staleEnterprises } from '../../../../src/core/analytics/quality/stale-enterprises.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { assessmentColumns } from '../../../../src/core/analytics/register/assessment-columns.js';
import { dayNumber } from '../../../../src/core/analytics/register/day-number.js';
import { latestRows } from '../../../../src/core/analytics/register/latest-rows.js';
import { structures } from '../../../../src/core/instruments/structures.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { encodeColumns } from '../../../../src/core/scoring/columns/encode-columns.js';
import { score } from '../../../../src/core/scoring/score.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

describe('contradictoryRows', () => {
  for (const id of ['sme-screening', 'sme-readiness'] as const) {
    it(`finds in ${id} what contradictions finds in each response`, async () => {
      const { structure, responses, columns } = randomCohort(2, 300, {}, await structures[id]());
      const found = contradictoryRows(structure, columns);
      expect(found).not.to.be.empty;
      const single = responses.map((response) => contradictions(structure, response).map((one) => one.id));
      for (const { id } of structure.contradictions ?? []) {
        const rows = found.find((one) => one.id === id)?.rows ?? [];
        const expected = [...single.keys()].filter((row) => single[row]?.includes(id));
        expect([...rows], id).to.deep.equal(expected);
      }
    });
  }
});

describe('coverageQuality', () => {
  it('is the mean of the coverages, and finds who is below', () => {
    const { structure, responses, scores } = randomCohort(5, 80, { coverage: true });
    const coverages = responses.map((response) => score(structure, response).coverage ?? NaN);
    const { mean, low } = coverageQuality(scores, everyRow(80), 0.5);
    expect(mean).to.be.closeTo(coverages.reduce((sum, one) => sum + one, 0) / 80, 1e-8);
    expect([...low]).to.deep.equal([...coverages.keys()].filter((row) => (coverages[row] ?? 1) < 0.5 - 1e-9));
  });

  it('needs coverages', () => {
    expect(() => coverageQuality(randomCohort(5, 2).scores, everyRow(2)))
      .to.throw()
      .with.property('code', 'coverage/missing');
  });
});

describe('sameStepRows and identicalRows', () => {
  const { structure, responses } = randomCohort(6, 40);
  const ordered = structure.items.filter((item) => item.kind === 'single' && item.ordered);
  const straight = (at: number) => ({
    answers: Object.fromEntries(
      ordered.map((item) => [item.id, { value: ('options' in item ? item.options[at]?.id : '') ?? '' }]),
    ),
  });
  const whole = responses.find(({ answers }) => Object.values(answers).filter((one) => 'value' in one).length > 12);
  const all = [...responses, straight(0), straight(1), { answers: {} }, { answers: {} }, whole ?? { answers: {} }];
  const columns = encodeColumns(structure, all);

  it('finds who chose the same place everywhere', () => {
    expect(ordered.length).to.be.at.least(8);
    expect([...sameStepRows(structure, columns)]).to.deep.equal([40, 41]);
    expect([...sameStepRows(structure, columns, ordered.length + 1)]).to.deep.equal([]);
  });

  it('finds the same answers twice, and does not take two empty forms for them', () => {
    const first = responses.findIndex((response) => response === whole);
    expect(identicalRows(columns, everyRow(all.length))).to.deep.equal([[first, 44]]);
    expect(identicalRows(columns, everyRow(44))).to.deep.equal([]);
  });

  it('compares ticks and numbers too', async () => {
    const readiness = await structures['sme-readiness']();
    const { responses: many } = randomCohort(8, 30, {}, readiness);
    const twice = encodeColumns(readiness, [...many, ...many]);
    const answered = many.map(({ answers }) => Object.values(answers).filter((one) => 'value' in one).length);
    const groups = identicalRows(twice, everyRow(60), 20);
    for (const group of groups) expect(group).to.deep.equal([group[0], (group[0] ?? 0) + 30]);
    expect(groups.length).to.be.at.least(answered.filter((count) => count >= 20).length);
    const ticked = readiness.items.find((item) => item.kind === 'multiple');
    const options = ticked && 'options' in ticked ? ticked.options.map(({ id }) => id) : [];
    const [one, two] = options.map((id) => ({ answers: { [ticked?.id ?? '']: { value: [id] } } }));
    if (!one || !two) throw new Error('two options');
    expect(identicalRows(encodeColumns(readiness, [one, two, one]), everyRow(3), 1)).to.deep.equal([[0, 2]]);
  });
});

describe('answerCounts and itemSteps', () => {
  for (const id of ['sme-screening', 'sme-readiness'] as const) {
    it(`count in ${id} what each response says`, async () => {
      const { structure, responses, columns } = randomCohort(14, 120, {}, await structures[id]());
      for (const { item, row, answered, unknown, notApplicable, open, options } of answerCounts(
        structure,
        columns,
        everyRow(120),
      )) {
        const label = `${item} ${row ?? ''}`;
        const given = responses.map(({ answers }) => answers[item]);
        const missing = (kind: string) => given.filter((one) => one && 'missing' in one && one.missing === kind).length;
        expect([unknown, notApplicable], label).to.deep.equal([missing('unknown'), missing('notApplicable')]);
        expect(answered + unknown + notApplicable + open, label).to.equal(120);
        const chosen = given.flatMap((one) => (one && 'value' in one ? idsIn(one.value, row) : []));
        for (const { id, count } of options) {
          expect(count, `${label} ${id}`).to.equal(chosen.filter((one) => one === id).length);
        }
      }
    });
  }

  it('tell the step of each answer', () => {
    const { structure, responses, columns } = randomCohort(15, 50);
    for (const { item, steps } of itemSteps(structure, columns)) {
      const options = structure.items.flatMap((one) => (one.id === item && 'options' in one ? one.options : []));
      const expected = responses.map(({ answers }) => {
        const answer = answers[item];
        return answer && 'value' in answer ? options.findIndex(({ id }) => id === answer.value) : NaN;
      });
      expect([...steps], item).to.deep.equal(expected);
    }
  });
});

/** The options that a value names; of a table those of a row. */
function idsIn(value: AnswerValue, row: string | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value as readonly string[];
  return Object.entries(value).flatMap(([key, cell]: [string, AnswerValue | undefined]) =>
    cell !== undefined && key === (row ?? 'band') ? idsIn(cell, undefined) : [],
  );
}

describe('repeatedRows and staleEnterprises', () => {
  const columns = assessmentColumns(
    [
      { enterprise: 'a', wave: 'baseline', date: '2025-01-10' },
      { enterprise: 'a', wave: 'baseline', date: '2025-01-09' },
      { enterprise: 'b', wave: 'baseline', date: '2026-01-10' },
      { enterprise: 'x', wave: 'baseline', date: '2026-01-10' },
      { enterprise: 'd', wave: 'baseline', date: '2027-01-10' },
    ],
    ['a', 'b', 'c', 'd'],
    ['baseline'],
  );

  it('find assessments beside a later one of the same wave', () => {
    expect([...repeatedRows(columns, latestRows(columns))]).to.deep.equal([1]);
  });

  it('find who is to be asked again, on a day', () => {
    const { stale, never } = staleEnterprises(columns, 4, dayNumber('2026-01-11'), 365);
    expect([[...stale], [...never]]).to.deep.equal([[0], [2, 3]]);
    expect([...staleEnterprises(columns, 4, dayNumber('2025-01-10') + 365, 365).stale]).to.deep.equal([]);
  });
});
