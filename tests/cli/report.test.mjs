import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseCohortBenchmark } from '../../dist/core/benchmarks/index.js';
import { score } from '../../dist/core/index.js';
import { smeScreeningStructure } from '../../dist/core/instruments/sme-screening/index.js';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { cliFolder } from '../harness/cli.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { screeningLines, screeningResponses } from '../harness/screening-responses.mjs';

const { write, run, file } = cliFolder();

/** Seventy enterprises in a first wave, fifty of them in a second one. */
const records = screeningResponses(120).map((response, at) => ({
  enterprise: `dn-${at % 70}`,
  wave: at < 70 ? 'wave-b' : 'wave-a',
  date: at < 70 ? '2026-03-01' : '2026-06-01',
  response,
}));
const latest = records.filter(
  ({ enterprise }, at) => !records.slice(at + 1).some((later) => later.enterprise === enterprise),
);
const scores = (some) => some.map(({ response }) => score(smeScreeningStructure, response).score);
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const close = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} and ${b}`);

before(() => write('programme.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join('')));

async function report(...args) {
  const { code, out, err } = await run(['report', 'programme.jsonl', '--format', 'json', ...args]);
  assert.equal(code, 0, err);
  return JSON.parse(out);
}

test('report counts the latest response of each enterprise, and agrees with sums by hand', async () => {
  const { asOf, whole, assessments, superseded, indicators, segments } = await report();
  assert.deepEqual([asOf, whole.rows, assessments, superseded], ['2026-06-01', 70, 120, 50]);
  close(whole.overall.mean, mean(scores(latest)));
  const orders = latest.filter(({ response }) => ['orders', 'orders-paid'].includes(response.answers['web-own'].value));
  const indicator = indicators.find((one) => one.indicator === 'ind-web-order');
  assert.deepEqual([indicator.numerator, indicator.denominator, indicator.population.size], [orders.length, 70, 70]);
  const sectors = segments.find(({ by }) => by === 'sector').segments;
  assert.equal(
    sectors.reduce((sum, { rows }) => sum + rows, 0),
    70,
  );
  const trade = latest.filter(({ response }) => response.profile.sector === 'g');
  close(sectors.find(({ segment }) => segment === 'g').overall.mean, mean(scores(trade)));
});

test('report puts waves in the order of time, and compares the same enterprises', async () => {
  const { change, segments } = await report('--by', 'wave');
  assert.deepEqual([change.before, change.after, change.of.overall.pairs], ['wave-b', 'wave-a', 50]);
  const [first, second] = [records.slice(0, 50), records.slice(70)];
  close(change.of.overall.change.mean, mean(scores(second)) - mean(scores(first)));
  assert.deepEqual(
    segments[0].segments.map(({ segment, rows }) => [segment, rows]),
    [
      ['wave-b', 70],
      ['wave-a', 50],
    ],
  );
});

test('report leaves out what is after its date', async () => {
  const { whole, change } = await report('--as-of', '2026-03-31');
  assert.equal(whole.rows, 70);
  close(whole.overall.mean, mean(scores(records.slice(0, 70))));
  assert.equal(change.of.overall.pairs, 0);
});

test('report counts every response by itself where no enterprise is named', async () => {
  await write('plain.jsonl', screeningLines(30));
  const { code, out } = await run(['report', 'plain.jsonl', '-f', 'csv']);
  assert.equal(code, 0);
  assert.match(out, /^\uFEFFsection,row,figure,value\r\n/);
  assert.match(out, /\r\nscores,Whole,Enterprises with a score,30\r\n/);
});

test('report tells a terminal the same in both languages', async () => {
  const en = await run(['report', 'programme.jsonl']);
  assert.match(en.out, /^Summary report: /);
  assert.match(en.out, /Enterprises: 70, as of 1 June 2026\. Responses in the file: 120, 50 of which/);
  const vi = await run(['report', 'programme.jsonl', '--lang', 'vi']);
  assert.match(vi.out, /70 doanh nghiệp, tính đến ngày 01\/06\/2026\./);
  assert.match(vi.out, /Thành phố Huế/);
});

test('report says so where there is no valid response, or no such segment', async () => {
  await write('none.jsonl', screeningLines(1).replace('"single"', '').replace('"id":"r1"', '"id":""'));
  const none = await run(['report', 'none.jsonl']);
  assert.equal(none.code, 1);
  assert.match(none.err, /no valid response/);
  assert.match((await run(['report', 'programme.jsonl', '--by', 'sectr'])).err, /Did you mean "sector"\?/);
});

let browser;
after(() => browser?.close());

test('report makes a page of its own: no script, nothing from elsewhere, accessible in both languages', async () => {
  browser = await openBrowser();
  for (const language of ['vi', 'en']) {
    const { code, err } = await run(['report', 'programme.jsonl', '-o', 'report.html', '--lang', language]);
    assert.equal(code, 0, err);
    const html = await readFile(file('report.html'), 'utf8');
    assert.doesNotMatch(html, /<script|https?:|javascript:|@import|url\(/);
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(pathToFileURL(file('report.html')).href);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(await accessibilityViolations(page), []);
    await page.close();
  }
});

test('what a file says of itself is no markup in the page', async () => {
  const wave = '<img src=x onerror=alert(1)>';
  await write('evil.jsonl', records.map((record) => `${JSON.stringify({ ...record, wave })}\n`).join(''));
  await run(['report', 'evil.jsonl', '-o', 'evil.html', '--by', 'wave']);
  const html = await readFile(file('evil.html'), 'utf8');
  assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
  assert.ok(!html.includes('<img'));
});

test('benchmark publishes what the widget reads, of a stated population', async () => {
  const args = ['benchmark', 'programme.jsonl', '--where', 'sector=g', '--population', 'en=traders', '-o', 'b.json'];
  const { code, err } = await run(args);
  assert.equal(code, 0, err);
  const outcome = parseCohortBenchmark(JSON.parse(await readFile(file('b.json'), 'utf8')));
  assert.deepEqual(outcome.issues, []);
  const { overall, population, asOf } = outcome.value;
  const trade = latest.filter(({ response }) => response.profile.sector === 'g');
  assert.deepEqual([asOf, population], ['2026-06-01', { words: { en: 'traders' }, profile: { sector: ['g'] } }]);
  assert.ok(Math.abs(overall.mean - mean(scores(trade))) <= 0.05);
  // 23 enterprises, rounded down; quartiles need twenty.
  assert.deepEqual([trade.length, overall.n, overall.quartiles.length], [23, 20, 3]);
});

test('benchmark withholds what too few enterprises stand behind, or refuses', async () => {
  const population = ['--population', 'en=some'];
  const figures = async (count) => {
    await write('few.jsonl', screeningLines(count));
    return run(['benchmark', 'few.jsonl', ...population]);
  };
  const few = await figures(9);
  assert.deepEqual([few.code, few.out], [1, '']);
  assert.match(few.err, /cannot be published: there are too few enterprises/);
  const some = JSON.parse((await figures(19)).out);
  assert.deepEqual([some.overall.n, some.overall.quartiles], [15, null]);
  const strict = await run(['benchmark', 'programme.jsonl', ...population, '--threshold', '2']);
  assert.deepEqual([strict.code, strict.out], [2, '']);
});

test('benchmark asks who the enterprises are', async () => {
  assert.match((await run(['benchmark', 'programme.jsonl'])).err, /"--population" needs a value/);
  assert.match(
    (await run(['benchmark', 'programme.jsonl', '--population', 'traders'])).err,
    /"--population" is malformed/,
  );
  const wrong = await run(['benchmark', 'programme.jsonl', '--population', 'en=x', '--where', 'persons=5']);
  assert.match(wrong.err, /"--where" cannot be "persons"/);
});
