import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { watchedPage } from '../harness/watched-page.mjs';

const demo = new URL('../../demo/', import.meta.url);
const pages = (await readdir(demo)).filter((file) => file.endsWith('.html'));
let browser;
let site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page of the demo, waits until its assessment, if any, can be used, and hands it over. */
async function withPage(file, look, use) {
  const watched = await watchedPage(browser, look);
  try {
    await watched.page.goto(site.url + file, { waitUntil: 'networkidle0' });
    await watched.page.waitForFunction(() =>
      [...document.querySelectorAll('readiness-assessment')].every((element) =>
        element.shadowRoot?.querySelector('h1, h2'),
      ),
    );
    await use(watched);
  } finally {
    await watched.close();
  }
}

test('there are pages', () => assert.ok(pages.length >= 5));

for (const file of pages) {
  test(`${file} opens without complaint, strangers, cookies or inline styles`, () =>
    withPage(file, {}, async ({ page, seen }) => {
      assert.deepEqual(seen.complaints, []);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(
        seen.requests.filter((url) => !url.startsWith(new URL(site.url).origin)),
        [],
      );
      assert.deepEqual(await page.cookies(), []);
      assert.deepEqual(await page.evaluate(inlineStyles), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
    }));

  for (const dark of [false, true]) {
    for (const query of ['', '?lang=en']) {
      test(`${file}${query} has no accessibility violation in the ${dark ? 'dark' : 'light'}`, () =>
        withPage(file + query, { dark, width: 1024 }, async ({ page }) =>
          assert.deepEqual(await accessibilityViolations(page), []),
        ));
    }
  }
}

/**
 * Runs in the page: elements with a style attribute, also those in shadow roots. Not those of the editor and of
 * charts, which place a cursor and size a canvas through the style objects of elements; a policy has nothing against that,
 * and would tell of any other way.
 */
function inlineStyles() {
  const all = (node) =>
    [...node.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document)
    .filter((one) => one.hasAttribute('style') && !one.closest('.cm-editor, canvas'))
    .map((one) => one.outerHTML.slice(0, 120));
}
