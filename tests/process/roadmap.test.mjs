import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { focus, tabTo } from '../harness/keyboard.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { pagesOf } from '../harness/pdf-pages.mjs';
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

/** The page of the demo with a roadmap that is planned. */
async function openRoadmap(look = {}) {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${site.url}roadmap.html`);
  await planned(watched.page);
  return watched;
}

/** Resolves when the roadmap of the page, wherever it stands, is planned. */
function planned(page) {
  return page.waitForFunction(() => {
    const result = document.querySelector('readiness-assessment')?.shadowRoot.querySelector('readiness-result');
    const roadmap = (result?.shadowRoot ?? document).querySelector('readiness-roadmap');
    return roadmap?.shadowRoot?.querySelector('[aria-busy=false]') != null;
  });
}

/** Titles of the actions on the page of the demo. */
function steps(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('readiness-roadmap');
    return [...shadowRoot.querySelectorAll('[part=action] h4')].map(({ textContent }) => textContent);
  });
}

test('an action is dropped and put back with the keyboard alone', async () => {
  const { page, close } = await openRoadmap({ width: 1280 });
  const first = await steps(page);
  await tabTo(page, ({ tag, text }) => tag === 'button' && text.startsWith('Bỏ việc này'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (before) => document.querySelector('readiness-roadmap').shadowRoot.querySelector('h4').textContent !== before,
    {},
    first[0],
  );
  const landed = await focus(page);
  assert.equal(landed.tag, 'h4');
  assert.notEqual(landed.text, first[0]);
  await tabTo(page, ({ text }) => text === 'Hoàn tác', 200);
  await page.keyboard.press('Enter');
  await planned(page);
  await page.waitForFunction(
    (before) => document.querySelector('readiness-roadmap').shadowRoot.querySelector('h4').textContent === before,
    {},
    first[0],
  );
  assert.deepEqual(await steps(page), first);
  await close();
});

for (const width of [320, 1280]) {
  test(`no target is smaller than a finger, and nothing scrolls sideways: ${width} px`, async () => {
    const { page, close } = await openRoadmap({ width });
    const small = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('readiness-roadmap');
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      return [...shadowRoot.querySelectorAll('button, summary, select, input')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
        .map((one) => one.outerHTML.slice(0, 80));
    });
    assert.deepEqual(small, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await close();
  });
}

test('what has just changed does not lie over what has the focus', async () => {
  const { page, close } = await openRoadmap({ width: 360 });
  await tabTo(page, ({ tag, text }) => tag === 'button' && text.startsWith('Bỏ việc này'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('readiness-roadmap').shadowRoot.querySelector('.notice:not([hidden])'),
  );
  await planned(page);
  const covered = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('readiness-roadmap');
    const { bottom } = shadowRoot.activeElement.getBoundingClientRect();
    return bottom > shadowRoot.querySelector('.notice').getBoundingClientRect().top;
  });
  assert.equal(covered, false);
  await close();
});

test('a roadmap alone is printed on few pages of A4, without its controls', async () => {
  const { page, close } = await openRoadmap({ width: 360 });
  await page.emulateMediaType('print');
  const controls = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('readiness-roadmap');
    return [...shadowRoot.querySelectorAll('button, input, select')].filter((one) => one.checkVisibility()).length;
  });
  const pages = await pagesOf(page);
  await close();
  assert.equal(controls, 0);
  assert.ok(pages <= 2, `${pages} pages`);
});

test('a target too far to be proven on the spot gives a way to a nearer level, and says so', async () => {
  const { page, close } = await openRoadmap();
  await page.evaluate(() => {
    Object.assign(document.querySelector('readiness-roadmap'), { target: { level: 'innovating' }, budget: 20_000_000 });
  });
  await page.waitForFunction(() =>
    document.querySelector('readiness-roadmap').shadowRoot.textContent.includes('Mức 5'),
  );
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('readiness-roadmap');
    return shadowRoot.querySelector('.lead')?.textContent.startsWith('Chưa tìm được cách đạt Mức 5');
  });
  assert.ok((await steps(page)).length > 20);
  await close();
});

for (const lang of ['vi', 'en']) {
  test(`the roadmap of a result comes when it is opened, and has no accessibility violation: ${lang}`, async () => {
    const { page, seen, close } = await openPortal(browser, site.url, { lang });
    while ((await shownStep(page)) !== 'result') await goOn(page);
    await settled(page);
    const asked = () => seen.requests.some((url) => url.includes('roadmap'));
    assert.equal(asked(), false);
    await page.evaluate(() => {
      const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
      const roadmap = result.shadowRoot.querySelector('[part=roadmap]');
      roadmap.querySelector('summary').click();
      roadmap.scrollIntoView();
    });
    await planned(page);
    assert.ok(asked());
    assert.deepEqual(await accessibilityViolations(page), []);
    assert.deepEqual(seen.complaints, []);
    assert.equal(await pagesOf(page), 1);
    await close();
  });
}
