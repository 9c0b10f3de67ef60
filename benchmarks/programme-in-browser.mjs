// The page of a programme with many assessments: how long opening and looking take, and the longest piece of work that kept
// the page from answering.
import { rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedProgramme } from '../demo/programme-data.js';
import { serve } from '../scripts/serve.mjs';
import { openBrowser } from '../tests/harness/open-browser.mjs';
import { longTasksOf, watchLongTasks } from './long-tasks.mjs';

const ENTERPRISES = Number(process.argv[2] ?? 64_000);
const DEADLINE = 180_000;

const register = generatedProgramme({ supported: 1000, observed: ENTERPRISES - 1000, answering: 0.9 });
const file = join(tmpdir(), 'readiness-programme.json');
const text = JSON.stringify(register);
await writeFile(file, text);

const [browser, site] = await Promise.all([openBrowser(), serve()]);
try {
  console.log(`${await browser.version()}; ${cpus()[0].model}`);
  console.log(`${register.assessments.length} assessments, ${(text.length / 1e6).toFixed(0)} MB`);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchLongTasks);
  await page.goto(`${site.url}programme.html`);
  await page.waitForSelector('readiness-programme >>> input[type=file]');
  await measure(
    page,
    'open',
    async () => (await page.$('readiness-programme >>> input[type=file]')).uploadFile(file),
    '.tabs',
  );
  await measure(page, 'filter', () => choose(page, 'sector', 'G'));
  await measure(page, 'divide', () => choose(page, 'by', 'sizeClass'));
  await measure(page, 'wave', () => choose(page, 'wave', 'baseline'));
  await measure(page, 'no filter', () => choose(page, 'sector', ''));
  await measure(page, 'list', () => tab(page, 1), '[part=enterprises]');
  await measure(page, 'search', () => type(page, 'thuan an'));
  await measure(page, 'sort', () => press(page, 'button.sort', 1));
  await measure(page, 'enterprise', () => press(page, '[part=enterprises] button.link', 0), '[part=enterprise]');
  await measure(page, 'quality', () => tab(page, 2), '[part=quality]');
} finally {
  await browser.close();
  await site.close();
  await rm(file);
}

/** Does something, waits until it is shown, and tells how long it took and the longest piece of work meanwhile. */
async function measure(page, name, act, sign = '.panel') {
  const shown = () =>
    page.waitForFunction(
      (wanted) => {
        const root = document.querySelector('readiness-programme').shadowRoot;
        return root.querySelector(wanted) && root.querySelector('.panel')?.getAttribute('aria-busy') === 'false';
      },
      { timeout: DEADLINE, polling: 50 },
      sign,
    );
  const { took, tasks } = await longTasksOf(page, act, shown);
  const longest = tasks.length === 0 ? 'below 50' : tasks[0].toFixed(0);
  console.log(`${name.padEnd(12)} ${took.toFixed(0).padStart(7)} ms   longest task ${longest} ms`);
}

function choose(page, field, value) {
  return page.evaluate(
    (id, chosen) => {
      const select = document.querySelector('readiness-programme').shadowRoot.querySelector(`#scope-${id}`);
      select.value = chosen;
      select.dispatchEvent(new Event('change'));
    },
    field,
    value,
  );
}

function press(page, selector, at) {
  return page.evaluate(
    (wanted, position) => {
      document.querySelector('readiness-programme').shadowRoot.querySelectorAll(wanted)[position].click();
    },
    selector,
    at,
  );
}

function tab(page, at) {
  return press(page, '.tabs button', at);
}

async function type(page, text) {
  await page.evaluate(() => document.querySelector('readiness-programme').shadowRoot.querySelector('#search').focus());
  await page.keyboard.type(text);
}
