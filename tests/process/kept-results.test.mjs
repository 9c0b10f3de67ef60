import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { openPortal, settled } from '../harness/portal.mjs';
import { goOn, shownStep } from '../harness/walk-assessment.mjs';
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

/** What a result shows, wherever it stands inside the assessment: its level and score; `null` before it is there. */
function shownResult() {
  const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
  const [level, score] = ['.level', '.score'].map((part) => result?.shadowRoot?.querySelector(part)?.textContent ?? '');
  return level && score ? [level, score].map((text) => text.replace(/\s+/g, ' ').trim()) : null;
}

/** Presses a button of the result by its words. */
function press(page, words) {
  return page.evaluate((text) => {
    const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
    [...result.shadowRoot.querySelectorAll('.save button')].find((button) => button.textContent.includes(text)).click();
  }, words);
}

test(
  'a link to the result shows the same to someone else, on a device that knows nothing',
  { timeout: 60_000 },
  async () => {
    const { page, close } = await openPortal(browser, site.url, {});
    while ((await shownStep(page)) !== 'result') await goOn(page);
    await settled(page);
    const before = await page.evaluate(shownResult);
    await page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        globalThis.copied = text;
        return Promise.resolve();
      };
    });
    await press(page, 'Sao chép liên kết');
    const link = await (await page.waitForFunction(() => globalThis.copied)).jsonValue();
    await close();
    assert.match(link, new RegExp(`^${site.url.replaceAll('/', '\\/')}hue-portal\\.html#readiness=d[\\w-]{200,1500}$`));
    const other = await watchedPage(browser);
    await other.page.goto(link);
    const after = await (await other.page.waitForFunction(shownResult)).jsonValue();
    assert.deepEqual(after, before);
    const kept = await other.page.evaluate(async () => (await indexedDB.databases()).length);
    assert.equal(kept, 0, 'nothing is kept on the device');
    assert.deepEqual(other.seen.complaints, []);
    await other.close();
  },
);

test('the chart is downloaded as a picture under the strictest policy', { timeout: 60_000 }, async () => {
  const { page, seen, close } = await openPortal(browser, site.url, {});
  while ((await shownStep(page)) !== 'result') await goOn(page);
  await settled(page);
  const made = page.evaluate(
    () =>
      new Promise((resolve) => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => {
          void createImageBitmap(blob).then(({ width, height }) => resolve({ type: blob.type, width, height }));
          return createObjectURL(blob);
        };
      }),
  );
  await press(page, 'PNG');
  const { type, width, height } = await made;
  const violations = await page.evaluate(() => globalThis.violations);
  await close();
  assert.deepEqual([violations, seen.complaints], [[], []]);
  assert.equal(type, 'image/png');
  assert.equal(width, 1200);
  assert.ok(height > 1100 && height < 1700, `${height}`);
});
