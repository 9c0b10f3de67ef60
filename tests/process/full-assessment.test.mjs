import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { openPortal, settled } from '../harness/portal.mjs';
import { goOn, heading, shownStep } from '../harness/walk-assessment.mjs';

let browser;
let site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** The full assessment instead of the short one on the portal. */
async function openFull(look) {
  const watched = await openPortal(browser, site.url, look);
  await turnToFull(watched.page);
  return watched;
}

async function turnToFull(page) {
  const before = await heading(page);
  await page.evaluate(() => {
    document.querySelector('readiness-assessment').instrument = 'sme-readiness';
  });
  await page.waitForFunction(
    (old) => {
      const root = document.querySelector('readiness-assessment')?.shadowRoot;
      const title = root?.querySelector('form[data-step="welcome"] :is(h1, h2)')?.textContent;
      return title !== undefined && title !== old;
    },
    {},
    before,
  );
}

/** Answers the shown page until no question is open any more: an answer may bring another question. */
async function answerAll(page) {
  do await settled(page);
  while (await page.evaluate(answerNext));
}

/**
 * Runs in the page: answers the first open question or row, as a hand would one at a time. Takes the last choice of a
 * ladder, the first tick, zero persons; what is begun is complete.
 */
async function answerNext() {
  const element = document.querySelector('readiness-assessment');
  const complete = element.shadowRoot.querySelector('button.complete');
  if (complete) {
    complete.click();
    await element.updateComplete;
    return true;
  }
  const groups = [...element.shadowRoot.querySelectorAll('.question')].flatMap((question) => {
    const rows = [...question.querySelectorAll('.matrix-row')];
    return rows.length > 0 ? rows : [question];
  });
  for (const group of groups) {
    const choices = [...group.querySelectorAll('.choice input')].filter((input) => !input.closest('.apart'));
    const number = choices.length === 0 ? group.querySelector('input[inputmode]') : null;
    if (choices.some((input) => input.checked) || number?.value) continue;
    if (number) {
      number.value = '0';
      number.dispatchEvent(new Event('input', { bubbles: true }));
      number.dispatchEvent(new Event('change', { bubbles: true }));
    } else choices.at(choices[0].type === 'radio' ? -1 : 0).click();
    await element.updateComplete;
    return true;
  }
  return false;
}

/** What does not fit: the page beyond the screen, choices too low for a finger. */
function misfits(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const root = document.querySelector('readiness-assessment').shadowRoot;
    const low = [...root.querySelectorAll('.choice')].filter((choice) => choice.getBoundingClientRect().height < 44);
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
      ...low.map((one) => one.textContent.trim()),
    ];
  });
}

const goForward = (page) =>
  page.evaluate(() => {
    document.querySelector('readiness-assessment').shadowRoot.querySelector('form').requestSubmit();
  });

for (const look of [
  { width: 360, dark: false },
  { width: 1024, dark: true },
]) {
  test(`the full assessment fits, can be used by everyone and leads to a result at ${look.width} px`, async () => {
    const { page, seen, close } = await openFull(look);
    const problems = {};
    const titles = [];
    const tables = [];
    while ((await shownStep(page)) !== 'result') {
      const step = await shownStep(page);
      const title = await heading(page);
      titles.push(title);
      if (step !== 'page') {
        await goOn(page);
        continue;
      }
      await answerAll(page);
      tables.push(await page.evaluate(countTables));
      const found = [...(await misfits(page)), ...(await accessibilityViolations(page))];
      if (found.length > 0) problems[title] = found;
      await goForward(page);
      await page.waitForFunction(hasLeft, {}, title);
    }
    await settled(page);
    await close();
    assert.deepEqual(problems, {});
    assert.deepEqual(seen.complaints, []);
    assert.equal(titles.length, 10);
    // Investment; functions; artificial intelligence; other technology.
    assert.deepEqual(tables, [1, 0, 0, 1, 1, 0, 1]);
  });
}

/** Runs in the page. */
function countTables() {
  return document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('.matrix').length;
}

/** Runs in the page. */
function hasLeft(title) {
  const root = document.querySelector('readiness-assessment').shadowRoot;
  return root.querySelector('form :is(h1, h2)')?.textContent !== title;
}

/** Answers the short assessment of the portal to its end, and takes its answers over into the full one. */
async function takeShortOver(page) {
  while ((await shownStep(page)) !== 'result') {
    if ((await shownStep(page)) === 'page') {
      const title = await heading(page);
      await answerAll(page);
      await goForward(page);
      await page.waitForFunction(hasLeft, {}, title);
    } else await goOn(page);
  }
  await settled(page);
  await page.evaluate(() => document.querySelector('readiness-assessment').flush());
  await turnToFull(page);
  const takes = await page.waitForFunction(() =>
    document.querySelector('readiness-assessment').shadowRoot.querySelector('button[part~="take"]'),
  );
  await takes.evaluate((button) => button.click());
  await page.waitForFunction(() => {
    const { response } = document.querySelector('readiness-assessment');
    return Object.keys(response.answers).length > 0;
  });
}

/** Runs in the page: what was answered before, by the question that it stands beside, as screen readers get it. */
function notes() {
  const root = document.querySelector('readiness-assessment').shadowRoot;
  const found = [...root.querySelectorAll('.beside > div')].map((note) => {
    const question = note.closest('.question');
    const described = question.getAttribute('aria-describedby')?.split(' ').includes(note.id);
    return [question.id, described ? note.textContent.replace(/\s+/g, ' ').trim() : 'not heard'];
  });
  return Object.fromEntries(found);
}

test('after the short assessment the full one shows what was answered, where it asks otherwise', async () => {
  const { page, seen, close } = await openPortal(browser, site.url, { width: 360, dark: false });
  await takeShortOver(page);
  const shown = {};
  const problems = {};
  while ((await shownStep(page)) !== 'check') {
    const title = await heading(page);
    if ((await shownStep(page)) !== 'page') {
      await goOn(page);
      continue;
    }
    await settled(page);
    await page.waitForNetworkIdle();
    const before = await page.evaluate(notes);
    const found = [...(await misfits(page)), ...(await accessibilityViolations(page))];
    if (found.length > 0) problems[title] = found;
    await answerAll(page);
    // Questions that came into sight have theirs too.
    Object.assign(shown, await page.evaluate(notes), before);
    await goForward(page);
    await page.waitForFunction(hasLeft, {}, title);
  }
  await close();
  assert.deepEqual(problems, {});
  assert.deepEqual(seen.complaints, []);
  assert.deepEqual(Object.keys(shown).sort(), [
    'item-cu-channels',
    'item-cu-esales',
    'item-cu-site',
    'item-cu-site-update',
    'item-in-type',
    'item-pe-trained',
    'item-pr-functions',
    'item-se-measures',
  ]);
  const begun = ['item-cu-site', 'item-in-type', 'item-pr-functions'];
  const earlier =
    /^Ngày \d{2}\/\d{2}\/\d{4}, trong bộ câu hỏi rút gọn, Anh\/Chị đã trả lời câu “[^”]+”: “[^”]+”\. Câu này [^.]+\./;
  for (const [id, note] of Object.entries(shown)) {
    assert.match(note, earlier, id);
    assert.equal(/ Một số phương án đã được đánh dấu sẵn .+$/.test(note), begun.includes(id), note);
  }
});
