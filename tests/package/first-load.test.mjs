import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { goOn, openQuestions, shownStep } from '../harness/walk-assessment.mjs';
import { watchedPage } from '../harness/watched-page.mjs';

let browser;
let site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Files of the CDN folder that came so far, with their size as a server with gzip sends them. */
async function loaded({ bodies }) {
  const files = [...bodies].filter(([url]) => url.includes('/dist/'));
  return Promise.all(
    files.map(async ([url, body]) => ({
      url,
      name: url.split('/dist/cdn/')[1] ?? url,
      kB: gzipSync(await body, { level: 9 }).length / 1000,
    })),
  );
}

test('everything before the first answer takes at most 30 kB gzip', async (t) => {
  const { page, seen, close } = await watchedPage(browser);
  await page.goto(`${site.url}hue-portal.html`, { waitUntil: 'networkidle0' });
  await openQuestions(page);
  await page.waitForNetworkIdle();
  const files = await loaded(seen);
  const total = files.reduce((sum, file) => sum + file.kB, 0);
  for (const { name, kB } of files) t.diagnostic(`${kB.toFixed(2).padStart(6)} kB ${name}`);
  t.diagnostic(`${total.toFixed(2).padStart(6)} kB together`);
  await close();
  assert.deepEqual(
    files.filter(({ name }) => /-en\.js$|charts|zod|in-page/.test(name)),
    [],
  );
  assert.ok(total <= 30, `${total.toFixed(2)} kB`);
});

test('a page that chooses a weighting loads nothing for it before the first answer', async () => {
  const names = async (weighting) => {
    const { page, seen, close } = await watchedPage(browser);
    await page.evaluateOnNewDocument((name) => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelector('readiness-assessment').setAttribute('weighting', name);
      });
    }, weighting);
    await page.goto(`${site.url}hue-portal.html`, { waitUntil: 'networkidle0' });
    await openQuestions(page);
    await page.waitForNetworkIdle();
    const files = await loaded(seen);
    await close();
    return files.map(({ name }) => name).sort();
  };
  assert.deepEqual(await names('awareness'), await names(''));
});

test('the chart is not asked for before the last page of questions, and drawn at the end', async () => {
  const { page, seen, close } = await watchedPage(browser);
  const asked = () => seen.requests.some((url) => url.includes('radar-chart'));
  await page.goto(`${site.url}hue-portal.html`);
  await openQuestions(page);
  const path = [];
  while ((await shownStep(page)) === 'page') {
    await page.waitForNetworkIdle();
    path.push(asked());
    await goOn(page);
  }
  // Only the last page may fetch ahead.
  assert.deepEqual(
    path.slice(0, -1),
    path.slice(0, -1).map(() => false),
  );
  while ((await shownStep(page)) !== 'result') await goOn(page);
  await page.waitForNetworkIdle();
  await close();
  assert.ok(asked());
  assert.deepEqual(seen.complaints, []);
});

test('the full assessment asks its first page before scoring and words of actions come', async () => {
  const { page, seen, close } = await watchedPage(browser);
  await page.goto(`${site.url}hue-portal.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(() => {
    document.querySelector('readiness-assessment').instrument = 'sme-readiness';
  });
  await page.waitForNetworkIdle();
  const welcomed = (await loaded(seen)).map(({ name }) => name);
  await openQuestions(page);
  const asked = await page.evaluate(
    () => document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('.question').length,
  );
  await close();
  assert.ok(welcomed.some((name) => name.includes('further-instruments')));
  assert.deepEqual(
    welcomed.filter((name) => /sme-readiness-(structure|vi|en)\.js$/.test(name)),
    [],
  );
  assert.ok(asked >= 8, `${asked} questions`);
  assert.deepEqual(seen.complaints, []);
});
