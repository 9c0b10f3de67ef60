// A large table taken into the page of a programme: how long reading, merging and opening take, and the longest piece of work
// that kept the page from answering. `node benchmarks/intake-in-browser.mjs [rows] [--without-workers]`
import { rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOf, csvLine } from '../dist/core/exchange/index.js';
import { smeScreeningStructure as structure } from '../dist/core/instruments/sme-screening/index.js';
import { vietnam } from '../dist/core/regions/vietnam/index.js';
import { serve } from '../scripts/serve.mjs';
import { openBrowser } from '../tests/harness/open-browser.mjs';
import { longTasksOf, watchLongTasks } from './long-tasks.mjs';

const ROWS = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 100_000);
const WITHOUT_WORKERS = process.argv.includes('--without-workers');
const DEADLINE = 300_000;

const file = join(tmpdir(), 'readiness-intake.csv');
const text = generatedTable(ROWS);
await writeFile(file, text);

const [browser, site] = await Promise.all([openBrowser(), serve()]);
try {
  console.log(`${await browser.version()}; ${cpus()[0].model}; ${WITHOUT_WORKERS ? 'without' : 'with'} workers`);
  console.log(`${ROWS} rows, ${(text.length / 1e6).toFixed(0)} MB`);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchLongTasks);
  if (WITHOUT_WORKERS) await page.evaluateOnNewDocument(() => delete globalThis.Worker);
  await page.goto(`${site.url}programme.html`);
  const input = await page.waitForSelector('readiness-programme >>> #intake-file');
  await measure(page, 'columns', () => input.uploadFile(file), '.intake form button[type=submit]:not([disabled])');
  await measure(page, 'check', () => press(page, '.intake button[type=submit]'), '.intake .fine');
  await measure(
    page,
    'take',
    () => press(page, '.intake .fine ~ .actions .button'),
    '.intake .actions .button',
    'done',
  );
} finally {
  await browser.close();
  await site.close();
  await rm(file);
}

/** Does something, waits until nothing is going on, and tells how long it took and the longest pieces of work meanwhile. */
async function measure(page, name, act, sign, step = '') {
  const settled = () =>
    page.waitForFunction(
      (wanted, last) => {
        const root = document.querySelector('readiness-programme').shadowRoot;
        const steps = [...root.querySelectorAll('.intake .steps li')].map((one) => one.getAttribute('aria-current'));
        const busy = root.querySelector('.intake')?.getAttribute('aria-busy') !== 'false';
        return root.querySelector(wanted) && !busy && (last === '' || steps.at(-1) === 'step');
      },
      { timeout: DEADLINE, polling: 50 },
      sign,
      step,
    );
  const { took, tasks } = await longTasksOf(page, act, settled);
  const longest = tasks.slice(0, 4).map((one) => one.toFixed(0));
  console.log(
    `${name.padEnd(8)} ${took.toFixed(0).padStart(7)} ms   longest tasks ${longest.length === 0 ? 'below 50' : longest.join(', ')} ms`,
  );
}

function press(page, selector) {
  return page.evaluate((wanted) => {
    document.querySelector('readiness-programme').shadowRoot.querySelector(wanted).click();
  }, selector);
}

/** Enterprises with answers of two days each, without a library of chance: the digits of the row choose. */
function generatedTable(count) {
  const answered = columnsOf(structure, vietnam).filter(({ holds }) => holds === 'answer');
  const facts = ['enterprise.name', 'enterprise.sector', 'enterprise.officer', 'contact.phone', 'date'];
  const lines = [csvLine([...facts, ...answered.map(({ header }) => header)])];
  for (let row = 0; row < count; row++) {
    const one = row >> 1;
    const own = [`Doanh nghiệp số ${one}`, 'CGI'[one % 3], `cb-${one % 7}`, `0905${String(one).padStart(6, '0')}`];
    const date = `2026-0${row % 2 === 0 ? 2 : 6}-${String((row % 28) + 1).padStart(2, '0')}`;
    const answers = answered.map(({ item }, at) => {
      const options = item.kind === 'single' ? item.options : [];
      return options.length > 0 ? options[((row * 31 + at * 17) >>> 2) % options.length].id : null;
    });
    lines.push(csvLine([...own, date, ...answers]));
  }
  return lines.join('');
}
