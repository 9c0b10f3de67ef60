import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { answerByKeyboard, focus, tabTo } from '../harness/keyboard.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
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

const isButton = (text) => (found) => found.tag === 'button' && found.text === text;

/** Live regions that speak at this moment. What has the focus is read anyway: anything more would be said twice. */
function speaking(page) {
  return page.evaluate(() =>
    [
      ...document
        .querySelector('readiness-assessment')
        .shadowRoot.querySelectorAll('[role="alert"],[role="status"],[aria-live]'),
    ]
      .map((region) => region.textContent.trim())
      .filter((text) => text !== ''),
  );
}

test('the whole journey in Vietnamese by keyboard alone', { timeout: 120_000 }, async () => {
  const { page, seen, close } = await openPortal(browser, site.url);
  await tabTo(page, isButton('Bắt đầu'));
  await page.keyboard.press('Enter');
  const headings = [];
  for (let step = await shownStep(page); step !== 'check'; step = await shownStep(page)) {
    await settled(page);
    // The focus is on the heading of the new page, which is so read once, and by nothing else.
    assert.equal((await focus(page)).text, await heading(page));
    assert.deepEqual(await speaking(page), []);
    headings.push(await heading(page));
    await answerByKeyboard(page);
  }
  assert.deepEqual(headings, [
    'Thông tin doanh nghiệp',
    'Kết nối Internet',
    'Khách hàng và bán hàng trực tuyến',
    'Quy trình số',
    'Lãnh đạo và con người',
    'Dữ liệu',
    'An toàn thông tin',
  ]);
  await settled(page);
  assert.equal((await focus(page)).text, await heading(page));
  await tabTo(page, isButton('Xem kết quả'), 120);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('readiness-assessment').shadowRoot.querySelector('form').dataset.step === 'result',
  );
  await settled(page);
  assert.equal((await focus(page)).text, 'Kết quả tự đánh giá');
  await tabTo(page, ({ text }) => text === 'Xem số liệu dạng bảng');
  await page.keyboard.press('Enter');
  const rows = await page.evaluate(() => {
    const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
    const table = result.shadowRoot.querySelector('readiness-radar').shadowRoot.querySelector('table');
    return table.checkVisibility() ? table.querySelectorAll('tbody tr').length : 0;
  });
  assert.equal(rows, 6);
  await tabTo(page, isButton('In một trang'));
  const { response } = await page.evaluate(() => ({
    response: document.querySelector('readiness-assessment').response,
  }));
  assert.equal(Object.keys(response.answers).length, 15);
  assert.deepEqual(response.profile.persons, 12);
  assert.notEqual(response.completedAt, null);
  assert.deepEqual(seen.complaints, []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  await close();
});

test('what is missing is listed by keyboard, and the list leads to the question', { timeout: 60_000 }, async () => {
  const { page, close } = await openPortal(browser, site.url);
  await tabTo(page, isButton('Bắt đầu'));
  await page.keyboard.press('Enter');
  await settled(page);
  await tabTo(page, ({ type }) => type === 'submit');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('readiness-assessment').shadowRoot.activeElement?.matches('.error-summary'),
  );
  assert.match((await focus(page)).text, /^Có 4 câu cần xem lại/);
  await tabTo(page, ({ text }) => text === 'Ngành nghề kinh doanh chính');
  await page.keyboard.press('Enter');
  const found = await focus(page);
  assert.deepEqual([found.question, found.tag], ['field-sector', 'select']);
  const top = await page.evaluate(
    () =>
      document.querySelector('readiness-assessment').shadowRoot.querySelector('#field-sector').getBoundingClientRect()
        .top,
  );
  assert.ok(top >= 0 && top < 740, `the question is in view: ${top}`);
  await close();
});
