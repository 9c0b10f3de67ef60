import { cpus } from 'node:os';
import * as analytics from '../dist/core/analytics/index.js';
import { createColumns } from './cases/columns.mjs';
import { smeScreeningStructure } from '../dist/core/instruments/sme-screening/index.js';
import { summary } from './measure.mjs';

const { cohortFigures, groupRows, latestRows, pairRows, scoreCohort, segmentFigures, tallyCohort, waveChange } =
  analytics;
const ROUNDS = 5;
/** Segments of each division: sectors, size classes, places, officers, measures. */
const DIVISIONS = { sector: 21, sizeClass: 4, place: 133, officer: 30, measure: 12 };
const weightings = ['default', ...Object.keys(smeScreeningStructure.indices[0].weightings)];

console.log(`Node ${process.version}, ${cpus()[0].model}, ${ROUNDS} rounds, medians in ms (lowest to highest)\n`);
for (const rows of [10_000, 100_000, 1_000_000]) measure(rows);

/** Scores a cohort in two waves by one weighting after the other, and works out every figure again. */
function measure(rows) {
  const { columns, assessments, segments } = createColumns(smeScreeningStructure, rows, DIVISIONS);
  const times = {
    'rows that count': [],
    score: [],
    'every segment': [],
    'change between waves': [],
    'all after a weighting': [],
  };
  const held = process.memoryUsage().arrayBuffers;
  let most = 0;
  let kept = null;
  for (let round = 0; round < ROUNDS; round++) {
    const [latest, groups, pairs] = timed(times['rows that count'], () => {
      const counting = latestRows(assessments);
      const divided = [...segments, assessments.wave].map((column) => groupRows(column, counting));
      return [counting, divided, pairRows(assessments, counting, { before: 'baseline', after: 'follow-up' })];
    });
    timed(times['all after a weighting'], () => {
      const weighting = weightings[round % weightings.length];
      const ready = timed(times.score, () => scoreCohort(smeScreeningStructure, columns, { weighting }));
      timed(times['every segment'], () => {
        cohortFigures(tallyCohort(ready, latest));
        for (const grouping of groups) segmentFigures(ready, grouping);
      });
      timed(times['change between waves'], () => waveChange(ready, pairs));
      kept = ready;
    });
    // Twice: what the first time finds is given back only afterwards.
    for (let time = 0; time < 2; time++) globalThis.gc?.();
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }
  const [answers, scores] = [held, most - held].map((bytes) => (bytes / 1e6).toFixed(0));
  const memory = `${answers} MB of answers, identifiers and segments, ${scores} MB of scores and of rows by segment`;
  console.log(`${kept.rows.toLocaleString('en')} assessments, ${memory}`);
  for (const [name, list] of Object.entries(times)) {
    const { median, low, high } = summary(list.map(({ clock }) => clock));
    const processor = summary(list.map((time) => time.processor));
    const clock = `${median.toFixed(0).padStart(6)} (${low.toFixed(0)} to ${high.toFixed(0)})`;
    console.log(`  ${name.padEnd(24)} ${clock.padEnd(24)} ${processor.median.toFixed(0).padStart(6)} of the processor`);
  }
}

function timed(times, run) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = run();
  const { user, system } = process.cpuUsage(before);
  times.push({ clock: performance.now() - start, processor: (user + system) / 1000 });
  return result;
}
