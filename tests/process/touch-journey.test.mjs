import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { openPortal, settled } from '../harness/portal.mjs';
import { answerByTouch, scrollsSideways, smallTargets, touchButton } from '../harness/touch.mjs';
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

/** What somebody meets on every page: nothing chosen for them, targets for fingers, no sideways scrolling. */
async function checkPage(page, width) {
  assert.deepEqual(await smallTargets(page), [], `${await heading(page)} at ${width} px`);
  assert.equal(await scrollsSideways(page), false, `${await heading(page)} at ${width} px`);
}

function chosen(page) {
  return page.evaluate(
    () => document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('form input:checked').length,
  );
}

function answers(page) {
  return page.evaluate(() => document.querySelector('readiness-assessment').response.answers);
}

for (const width of [360, 320]) {
  test(`the whole journey in English by touch, on ${width} px`, { timeout: 120_000 }, async () => {
    const { page, seen, close } = await openPortal(browser, site.url, { lang: 'en', width, touch: true });
    await checkPage(page, width);
    await touchButton(page, 'Start');
    for (let step = await shownStep(page); step !== 'check'; step = await shownStep(page)) {
      await settled(page);
      assert.equal(await chosen(page), 0);
      await answerByTouch(page);
      await checkPage(page, width);
      const before = await heading(page);
      await touchButton(page, 'Continue');
      await page.waitForFunction(
        (old) =>
          document.querySelector('readiness-assessment').shadowRoot.querySelector('.page-title')?.textContent !== old,
        {},
        before,
      );
    }
    await settled(page);
    await checkPage(page, width);
    await touchButton(page, 'Show the result');
    await page.waitForFunction(
      () => document.querySelector('readiness-assessment').shadowRoot.querySelector('form').dataset.step === 'result',
    );
    await settled(page);
    await checkPage(page, width);
    assert.equal(Object.keys(await answers(page)).length, 15);
    assert.deepEqual(seen.complaints, []);
    assert.deepEqual(await page.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    const own = new URL(site.url).origin;
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(own)),
      [],
    );
    await close();
  });
}

test('back keeps the answers, a change leads back to the check page, and the language changes in place', async () => {
  const { page, close } = await openPortal(browser, site.url, { touch: true });
  await touchButton(page, 'Bắt đầu');
  await answerByTouch(page, 0);
  await touchButton(page, 'Tiếp tục');
  await settled(page);
  await answerByTouch(page, 2);
  const given = await answers(page);
  await touchButton(page, 'Quay lại');
  await touchButton(page, 'Tiếp tục');
  await settled(page);
  assert.equal(await chosen(page), 2);
  await touchButton(page, 'English');
  await page.waitForFunction(
    () =>
      document.querySelector('readiness-assessment').shadowRoot.querySelector('.page-title')?.textContent ===
      'Internet connection',
  );
  assert.deepEqual(await answers(page), given);
  for (let step = await shownStep(page); step !== 'check'; step = await shownStep(page)) {
    await settled(page);
    const before = await heading(page);
    await answerByTouch(page, 2);
    await touchButton(page, 'Continue');
    await page.waitForFunction(
      (old) =>
        document.querySelector('readiness-assessment').shadowRoot.querySelector('.page-title')?.textContent !== old,
      {},
      before,
    );
  }
  await settled(page);
  const check = await heading(page);
  const [{ change }] = await page.evaluate(() => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    const line = root.querySelector('#item-backup button');
    return [{ change: line.textContent.replace(/\s+/g, ' ').trim() }];
  });
  await touchButton(page, change);
  await page.waitForFunction(
    () => document.querySelector('readiness-assessment').shadowRoot.querySelector('form').dataset.step === 'page',
  );
  await answerByTouch(page, 3);
  const onward = await page.evaluate(() =>
    document.querySelector('readiness-assessment').shadowRoot.querySelector('button[type="submit"]').textContent.trim(),
  );
  await touchButton(page, onward);
  await page.waitForFunction(
    (title) =>
      document.querySelector('readiness-assessment').shadowRoot.querySelector('.page-title')?.textContent === title,
    {},
    check,
  );
  await close();
});
