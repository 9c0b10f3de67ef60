import { cpus } from 'node:os';
import { encodeColumns, score, scoreColumns } from '../dist/core/index.js';
import { assertAgreement } from './agree.mjs';
import { means, sums } from './cases/instrument.mjs';
import { createResponses } from './cases/responses.mjs';
import { handWritten } from './contenders/hand-written.mjs';
import { handWrittenWhole } from './contenders/hand-written-whole.mjs';
import { rowSums } from './contenders/row-sums.mjs';
import { surveyCore, surveyData } from './contenders/survey-core.mjs';
import { interleave, processorTime, ratios, summary, wallTime } from './measure.mjs';

const byProcessor = process.argv.includes('--processor');
const ROUNDS = { rounds: 21, warmUp: 10, clock: byProcessor ? processorTime : wallTime };
const COHORT = 100_000;
const SINGLE = 1000;
const SURVEYS = 40;
/** So often `score` and the loops go through their responses in a turn: what the one before left to collect hardly counts. */
const PASSES = 10;

const { few, summed, averaged } = createCases();
const surveys = few.slice(0, SURVEYS).map(surveyData);
assertAgreement(few.slice(0, 200), scoreColumns(sums, summed));

const everything = { bounds: true, coverage: true };
const each = (list, run, passes) => ({
  count: list.length * passes,
  run: () => {
    for (let pass = 0; pass < passes; pass++) for (const one of list) run(one);
  },
});
const whole = (run) => ({ count: COHORT, run });

const times = interleave(
  {
    'row sums': whole(() => rowSums(summed)),
    'scoreColumns, sums': whole(() => scoreColumns(sums, summed)),
    'scoreColumns, sums, bounds and coverage': whole(() => scoreColumns(sums, summed, everything)),
    'scoreColumns, means': whole(() => scoreColumns(means, averaged)),
    'scoreColumns, means, bounds and coverage': whole(() => scoreColumns(means, averaged, everything)),
    encodeColumns: { count: SINGLE, run: () => encodeColumns(sums, few) },
    'loop by hand': each(few, handWritten, PASSES),
    'loop by hand, every node': each(few, handWrittenWhole, PASSES),
    score: each(few, (response) => score(sums, response), PASSES),
    'survey-core': each(surveys, surveyCore, 1),
  },
  ROUNDS,
);

console.log(`Node ${process.version}, ${cpus()[0].model}, ${ROUNDS.rounds} rounds, medians (lowest to highest)`);
console.log(`Time ${byProcessor ? 'of the processor' : 'by the clock'}\n`);
for (const [name, list] of Object.entries(times)) {
  const { median, low, high } = summary(list.map((time) => time / 1000));
  console.log(`${name.padEnd(42)} ${show(median).padStart(10)} µs a respondent (${show(low)} to ${show(high)})`);
}
console.log('\nRatios within the same round');
const aims = [
  ['scoreColumns, sums', 'row sums', 'at most 3'],
  ['scoreColumns, sums, bounds and coverage', 'row sums', 'at most 5'],
  ['scoreColumns, means', 'row sums', ''],
  ['scoreColumns, means, bounds and coverage', 'row sums', ''],
  ['score', 'loop by hand', 'at most 2'],
  ['score', 'loop by hand, every node', ''],
  ['survey-core', 'score', 'at least 800'],
  ['survey-core', 'scoreColumns, sums', 'at least 10,000'],
];
for (const [of, to, aim] of aims) {
  const { median, low, high } = ratios(times, of, to);
  const range = `(${show(low)} to ${show(high)})`;
  console.log(`${`${of} / ${to}`.padEnd(52)} ${show(median).padStart(8)} ${range.padEnd(20)} ${aim && `aim: ${aim}`}`);
}

/** The responses are let go once they are in columns, or the collector would look through them beside every contender. */
function createCases() {
  const cohort = createResponses(COHORT);
  return {
    few: cohort.slice(0, SINGLE),
    summed: encodeColumns(sums, cohort),
    averaged: encodeColumns(means, cohort),
  };
}

/** Three digits that count. */
function show(number) {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}
