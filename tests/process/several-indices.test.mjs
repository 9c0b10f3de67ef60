import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eurostatDiiStructure } from '../../dist/core/instruments/eurostat-dii/index.js';
import { smeReadinessStructure } from '../../dist/core/instruments/sme-readiness/index.js';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { focus, tabTo } from '../harness/keyboard.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { pagesOf } from '../harness/pdf-pages.mjs';
import { openPortal, settled } from '../harness/portal.mjs';
import { heading, shownStep } from '../harness/walk-assessment.mjs';

let browser;
let site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const profile = { form: 'enterprise', sector: 'g', sells: ['consumers'], place: '46', persons: 25 };

/** The first choice of an item. */
function firstOf({ kind, options, rows, columns, choose, bands }) {
  if (kind === 'single') return options[0].id;
  if (kind === 'multiple') return [options[0].id];
  if (kind === 'ratio') return { band: bands[0].id };
  if (kind === 'number') return 1;
  return Object.fromEntries(rows.map(({ id }) => [id, choose === 'many' ? [columns[0].id] : columns[0].id]));
}

/**
 * A page of the demo, the portal unless `look` says otherwise, at the result of an instrument: of every question the first
 * choice, but for one that is not known.
 */
async function atResult(look, structure, unknown) {
  const portal = await openPortal(browser, site.url, look);
  const { page } = portal;
  const first = structure.items.map((item) => [item.id, { value: firstOf(item) }]);
  const answers = { ...Object.fromEntries(first), ...(unknown && { [unknown]: { missing: 'unknown' } }) };
  await page.evaluate(
    (id, prefill) => {
      const element = document.querySelector('readiness-assessment');
      Object.assign(element, { storage: 'none', instrument: id, prefill });
    },
    structure.id,
    { profile, answers },
  );
  await page.waitForFunction(
    (id) => document.querySelector('readiness-assessment').response?.instrument.id === id,
    {},
    structure.id,
  );
  while ((await shownStep(page)) !== 'result') await submit(page);
  await settled(page);
  return portal;
}

/** Goes on with what is answered, and waits for the next page. */
async function submit(page) {
  const before = await heading(page);
  await page.evaluate(() =>
    document.querySelector('readiness-assessment').shadowRoot.querySelector('form').requestSubmit(),
  );
  await page.waitForFunction(
    (old) => {
      const { shadowRoot } = document.querySelector('readiness-assessment');
      // While the next page is on its way there is none.
      const now = shadowRoot.querySelector('form h1, form h2')?.textContent;
      return now !== undefined && now !== old;
    },
    {},
    before,
  );
}

for (const structure of [smeReadinessStructure, eurostatDiiStructure]) {
  for (const lang of ['vi', 'en']) {
    test(`several indices are printed on one page of A4: ${structure.id}, ${lang}`, { timeout: 120_000 }, async () => {
      // With the published figures that this page asks for, which stay off the paper.
      const { page, close } = await atResult({ file: `indices.html?lang=${lang}` }, structure, null);
      await spoken(page, lang);
      const pages = await pagesOf(page);
      await close();
      assert.equal(pages, 1);
    });
  }
}

test(
  'the full report prints what the sources of the other indices leave open, the one page does not',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await atResult({ lang: 'en' }, smeReadinessStructure, null);
    await page.emulateMediaType('print');
    /** How often one of them can be read on the paper. */
    const printed = () =>
      page.evaluate(() => {
        const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
        const points = [...result.shadowRoot.querySelectorAll('li')].filter(({ textContent }) =>
          textContent.startsWith('No text says which answers to other questions can stand for a line of the DMA.'),
        );
        return points.filter((point) => point.checkVisibility()).length;
      });
    const onePage = await printed();
    await page.evaluate(() => {
      window.print = () => undefined;
      const { shadowRoot } = document.querySelector('readiness-assessment');
      const buttons = shadowRoot.querySelector('readiness-result').shadowRoot.querySelectorAll('.save button');
      [...buttons].find(({ textContent }) => textContent === 'Print the full report').click();
    });
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('readiness-assessment');
      return shadowRoot.querySelector('readiness-result').shadowRoot.querySelector('article.report') !== null;
    });
    const report = await printed();
    await close();
    assert.deepEqual([onePage, report], [0, 1]);
  },
);

test('a missing question is asked and answered by keyboard alone', { timeout: 120_000 }, async () => {
  const { page, seen, close } = await atResult({}, smeReadinessStructure, 'se-docs');
  const found = [await accessibilityViolations(page)];
  await tabTo(page, ({ text }) => text.startsWith('Trả lời 1 câu còn thiếu'), 60);
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal((await focus(page)).text, 'Trả lời 1 câu còn thiếu');
  found.push(await accessibilityViolations(page));
  await tabTo(page, ({ type }) => type === 'radio');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, ({ tag, text }) => tag === 'button' && text === 'Xem kết quả');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result') !== null,
  );
  await settled(page);
  const { answers } = await page.evaluate(() => document.querySelector('readiness-assessment').response);
  const violations = await page.evaluate(() => globalThis.violations);
  await close();
  assert.ok('value' in answers['se-docs']);
  assert.deepEqual([found, violations, seen.complaints], [[[], []], [], []]);
});

/** Resolves when the result speaks a language. */
function spoken(page, lang) {
  return page.waitForFunction(
    (tag) =>
      document
        .querySelector('readiness-assessment')
        .shadowRoot.querySelector('readiness-result')
        .shadowRoot.querySelector(`article[lang=${tag}]`),
    {},
    lang,
  );
}

/** Unfolds the published figures beside the indices of a result. The headings of those that can be seen. */
function unfoldFigures(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('readiness-assessment');
    const parts = [...shadowRoot.querySelector('readiness-result').shadowRoot.querySelectorAll('.figures')];
    for (const part of parts) part.open = true;
    return parts.filter((part) => part.checkVisibility()).map((part) => part.querySelector('summary').textContent);
  });
}

for (const structure of [smeReadinessStructure, eurostatDiiStructure]) {
  test(`the portal shows no figures of another country: ${structure.id}`, { timeout: 120_000 }, async () => {
    const { page, close } = await atResult({}, structure, null);
    const found = await unfoldFigures(page);
    await close();
    assert.deepEqual(found, []);
  });
}

for (const dark of [false, true]) {
  test(
    `several indices and published figures that the page asks for have no accessibility violation: ${dark ? 'dark' : 'light'}`,
    { timeout: 120_000 },
    async () => {
      const { page, close } = await atResult(
        { file: 'indices.html?lang=en', dark, width: dark ? 360 : 1280 },
        smeReadinessStructure,
        'da-ai',
      );
      await spoken(page, 'en');
      const figures = await unfoldFigures(page);
      const violations = await accessibilityViolations(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      await close();
      assert.equal(figures.length, 2);
      for (const heading of figures) assert.match(heading, /European Union, not Vietnam/);
      assert.deepEqual(violations, []);
      assert.equal(wide, false, 'nothing sticks out');
    },
  );
}
