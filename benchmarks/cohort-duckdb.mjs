import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import * as analytics from '../dist/core/analytics/index.js';
import { createColumns } from './cases/columns.mjs';
import { means } from './cases/instrument.mjs';
import { duckDbFigures, openDuckDb } from './contenders/duckdb.mjs';
import { summary } from './measure.mjs';

const { cohortFigures, groupRows, latestRows, pairRows, scoreCohort, segmentFigures, tallyCohort, waveChange } =
  analytics;
const ROUNDS = 5;
const WEIGHTS = [25, 20, 15, 15, 15, 10];
const DIVISIONS = { sector: 21, sizeClass: 4, place: 133, officer: 30, measure: 12 };

console.log(`Node ${process.version}, ${cpus()[0].model}, ${ROUNDS} rounds; scores and every figure, medians in ms\n`);
for (const rows of [10_000, 100_000, 1_000_000]) await compare(rows);

/** Scores and works out every figure, both in turn on the same bytes, and holds the figures against each other. */
async function compare(rows) {
  const cohort = createColumns(means, rows, DIVISIONS);
  const duckDb = await openDuckDb(cohort);
  const counting = latestRows(cohort.assessments);
  const groups = [...cohort.segments, cohort.assessments.wave].map((column) => groupRows(column, counting));
  const pairs = pairRows(cohort.assessments, counting, { before: 'baseline', after: 'follow-up' });
  const times = { ours: [], duckDb: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    const ready = scoreCohort(means, cohort.columns);
    const whole = cohortFigures(tallyCohort(ready, counting));
    const figures = groups.map((grouping) => segmentFigures(ready, grouping));
    const change = waveChange(ready, pairs);
    const between = performance.now();
    const theirs = await duckDbFigures(duckDb, WEIGHTS);
    const end = performance.now();
    if (round === 0) assertAgreement({ whole, figures, change }, theirs, duckDb.divisions);
    else {
      times.ours.push(between - start);
      times.duckDb.push(end - between);
    }
  }
  const ratio = summary(times.ours.map((time, round) => time / times.duckDb[round]));
  const [ours, theirs] = [summary(times.ours), summary(times.duckDb)];
  const shown = `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`;
  console.log(
    `${rows.toLocaleString('en').padStart(9)}: ours ${ours.median.toFixed(0)}, DuckDB ${theirs.median.toFixed(0)}, ratio ${shown}`,
  );
}

/** Numbers, means, deviations and quartiles of all and of every segment, levels, and the change. */
function assertAgreement({ whole, figures, change }, { grouped, changed }, divisions) {
  const rowOf = (by, code) =>
    grouped.find((row) => divisions.every((name, at) => row[at] === (name === by ? code : null)));
  same(whole, rowOf(null, null));
  for (const { by, segments } of figures) segments.forEach((segment, at) => same(segment, rowOf(by, at + 1)));
  const [mean, deviation, improved] = changed[0];
  close(change.overall.change.mean, mean);
  close(change.overall.improved, Number(improved));
  assert.ok(deviation > 0);

  function same({ rows, overall, dimensions, levels }, row) {
    const numbers = row.slice(divisions.length);
    assert.equal(rows, Number(numbers[0]));
    for (const [at, { n, mean, deviation, median, quartiles }] of [overall, ...dimensions].entries()) {
      const [count, average, spread, quantiles] = numbers.slice(1 + at * 4, 5 + at * 4);
      assert.equal(n, Number(count));
      [mean, deviation, quartiles[0], median, quartiles[1]].forEach((ours, position) =>
        close(ours, [average, spread, ...quantiles.items][position]),
      );
    }
    const counts = numbers.slice(1 + (dimensions.length + 1) * 4).map(Number);
    assert.deepEqual(
      levels.levels.map(({ count }) => count),
      counts,
    );
  }
}

function close(ours, theirs) {
  assert.ok(Math.abs(ours - theirs) < 1e-7, `${ours} and ${theirs}`);
}
