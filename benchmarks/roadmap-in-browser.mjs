import { cpus } from 'node:os';
import { serve } from '../scripts/serve.mjs';
import { openBrowser } from '../tests/harness/open-browser.mjs';
import { createSituations } from './cases/readiness.mjs';
import { NODE_LIMIT } from '../dist/elements/roadmap/node-limit.js';
import { summary } from './measure.mjs';

const RESPONSES = 1000;
/** A phone for little money, against the machine that this runs on. */
const SLOWER = 4;
/** For each target. */
const MINUTES = 2;

const situations = createSituations(RESPONSES);
const [browser, site] = await Promise.all([openBrowser(), serve()]);
try {
  console.log(`${await browser.version()}, ${SLOWER} times slower; ${cpus()[0].model}`);
  await report('next level', 'next');
  await report('highest level', 'highest');
  await report('highest level, as far as <readiness-roadmap> looks', 'highest', NODE_LIMIT);
} finally {
  await browser.close();
  await site.close();
}

async function report(title, target, nodeLimit) {
  const page = await browser.newPage();
  await page.goto(`${site.url}index.html`);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const { first, times, proven } = await page.evaluate(plan, situations, { target, nodeLimit, most: MINUTES * 60_000 });
  await page.close();
  const sorted = [...times].sort((a, b) => a - b);
  const { median, high } = summary(times);
  const ninetyNine = sorted[Math.floor(times.length * 0.99)];
  const [a, b, c, d] = [median, ninetyNine, high, first].map((time) => time.toFixed(0));
  const late = times.filter((time) => time > 250).length;
  console.log(`\n${title}: ${times.length + 1} plans, ${proven} proven`);
  console.log(`median ${a}, 99 of 100 at most ${b}, highest ${c} ms; above 250 ms: ${late}`);
  console.log(`the first of the page, with nothing made ready: ${d} ms`);
}

/** Runs in the page: plans for one response after the other, with a rest in between as a person gives it. */
async function plan(situations, { target, nodeLimit, most }) {
  const [{ planRoadmap }, { score }, { smeReadinessStructure: structure }] = await Promise.all([
    import('/dist/core/advice/index.js'),
    import('/dist/core/index.js'),
    import('/dist/core/instruments/sme-readiness/index.js'),
  ]);
  const levels = structure.indices[0].levels.bands.map(({ id }) => id);
  const times = [];
  let proven = 0;
  const end = performance.now() + most;
  for (const situation of situations) {
    if (performance.now() > end) break;
    const { level } = score(structure, situation).levels;
    const next = levels[levels.indexOf(level) + 1];
    if (level === null || next === undefined) continue;
    const start = performance.now();
    const { proof } = planRoadmap(structure, situation, {
      target: { level: target === 'next' ? next : levels.at(-1) },
      ...(nodeLimit && { nodeLimit }),
    });
    times.push(performance.now() - start);
    if (proof === 'optimal') proven += 1;
    await new Promise((done) => setTimeout(done));
  }
  const [first, ...others] = times;
  return { first, times: others, proven };
}
