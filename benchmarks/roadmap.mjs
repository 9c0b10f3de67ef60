import { cpus } from 'node:os';
import { planRoadmap } from '../dist/core/advice/index.js';
import { score } from '../dist/core/index.js';
import { createSituations, readiness } from './cases/readiness.mjs';
import { summary } from './measure.mjs';

const RESPONSES = 1000;
const WARM_UP = 100;
const levels = readiness.indices[0].levels.bands.map(({ id }) => id);

/** What is aimed at, from where a response stands; `null` where there is nothing above. */
const TARGETS = {
  'the next level': ({ levels: { level } }) => {
    const next = levels[levels.indexOf(level) + 1];
    return level === null || next === undefined ? null : { level: next };
  },
  '15 points more': ({ score: now }) => (now === null || now > 85 ? null : { score: now + 15 }),
};

const situations = createSituations(WARM_UP + RESPONSES);
console.log(
  `Node ${process.version}, ${cpus()[0].model}; ${readiness.items.length} questions, ${readiness.actions.length} actions`,
);
for (const [name, targetOf] of Object.entries(TARGETS)) {
  const plans = situations.flatMap((situation) => {
    const target = targetOf(score(readiness, situation));
    if (!target) return [];
    const [wall, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
    const plan = planRoadmap(readiness, situation, { target });
    const { user, system } = process.cpuUsage(cpu);
    return [{ plan, wall: Number(process.hrtime.bigint() - wall) / 1e6, cpu: (user + system) / 1000 }];
  });
  const timed = plans.slice(WARM_UP);
  const share = (test) => `${timed.filter(({ plan }) => test(plan)).length} of ${timed.length}`;
  console.log(
    `\n${name}: proven ${share(({ proof }) => proof === 'optimal')}, reached ${share(({ reached }) => reached)}`,
  );
  report(
    'time',
    timed.map(({ wall }) => wall),
    'ms',
  );
  report(
    'time of the processor',
    timed.map(({ cpu }) => cpu),
    'ms',
  );
  report(
    'partial plans',
    timed.map(({ plan }) => plan.nodes),
    '',
  );
  report(
    'actions of a plan',
    timed.map(({ plan }) => plan.steps.length),
    '',
  );
}

function report(name, numbers, unit) {
  const { median, high } = summary(numbers);
  const ninetyNine = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.99)];
  const [a, b, c] = [median, ninetyNine, high].map((number) =>
    number.toLocaleString('en', { maximumSignificantDigits: 3 }),
  );
  console.log(`${name.padEnd(22)} median ${a}, 99 of 100 at most ${b}, highest ${c} ${unit}`);
}
