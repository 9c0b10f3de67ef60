import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
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

test('the bundled library scores an instrument of another copy of the library', { timeout: 60_000 }, async () => {
  const { page, seen, close } = await watchedPage(browser);
  await page.goto(`${site.url}scoring.html`);
  await page.waitForFunction(() => document.querySelector('#result table tbody tr'));
  assert.equal(await page.$eval('#error', (error) => error.textContent), '');
  assert.match(await page.$eval('#result', (result) => result.textContent), /\d/);
  assert.deepEqual(seen.complaints, []);
  await close();
});

test(
  'an element of a script tag is given an instrument of another copy of the library',
  { timeout: 60_000 },
  async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(`${site.url}scoring.html`);
    // Held by the page: a promise that only the browser's protocol knows may be collected before it is kept.
    await page.evaluate(() => {
      globalThis.shown = (async () => {
        const { smeScreening } = await import('/dist/core/instruments/sme-screening/index.js');
        const { smeScreeningHash } = await import('/dist/core/instruments/sme-screening/questionnaire.js');
        await import('/dist/cdn/readiness-result.js');
        const { id, version } = smeScreening.structure;
        const result = document.createElement('readiness-result');
        result.instrument = smeScreening;
        result.response = {
          format: 1,
          id: 'a',
          instrument: { id, version, hash: smeScreeningHash },
          profile: {},
          answers: { backup: { value: 'none' } },
          respondent: { mode: 'self' },
          locale: 'vi',
          startedAt: '2026-11-01T02:00:00Z',
          completedAt: '2026-11-01T02:06:00Z',
        };
        document.body.append(result);
      })();
    });
    await page.waitForFunction(() =>
      document.querySelector('readiness-result')?.shadowRoot?.querySelector('[part=level]'),
    );
    await close();
  },
);
