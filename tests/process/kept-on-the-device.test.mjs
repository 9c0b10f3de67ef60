import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { chooseOne, reachQuestions, savedAnswers } from '../harness/answered-page.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
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

/** The portal, in a page that reports every use of storage that is not IndexedDB. */
async function openPortal(change = (html) => html) {
  const { page, close } = await watchedPage(browser);
  await page.evaluateOnNewDocument(() => {
    globalThis.stored = [];
    for (const name of ['setItem', 'getItem', 'removeItem', 'clear', 'key']) {
      Storage.prototype[name] = () => void globalThis.stored.push(name);
    }
    Object.defineProperty(Document.prototype, 'cookie', {
      set() {
        globalThis.stored.push('cookie');
      },
    });
  });
  const html = await readFile(new URL('../../demo/hue-portal.html', import.meta.url), 'utf8');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return void request.continue();
    void request.respond({ contentType: 'text/html; charset=utf-8', body: change(html) });
  });
  await page.goto(`${site.url}hue-portal.html`);
  await shownStep(page);
  return { page, close };
}

/** What the device holds: every value of every database, and every use of other storage. */
function kept(page) {
  return page.evaluate(async () => {
    const settled = (request) =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const values = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        values.push(...(await settled(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return { values, stored: globalThis.stored, local: localStorage.length, session: sessionStorage.length };
  });
}

const NOTHING = { values: [], stored: [], local: 0, session: 0 };

test('the answers are in IndexedDB alone', async () => {
  const { page, close } = await openPortal();
  await reachQuestions(page);
  await chooseOne(page, 0);
  const answers = await savedAnswers(page);
  const { values, ...rest } = await kept(page);
  await close();
  assert.equal(Object.keys(answers).length, 1);
  assert.deepEqual(
    values.map(({ content }) => content.response.answers),
    [answers],
  );
  assert.deepEqual(rest, { stored: [], local: 0, session: 0 });
});

test('"Xóa khỏi thiết bị này" leaves nothing on the device', async () => {
  const { page, close } = await openPortal();
  await reachQuestions(page);
  await chooseOne(page, 0);
  await savedAnswers(page);
  await page.evaluate(() => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    root.querySelector('[part~="forget"] summary').click();
  });
  await page.waitForFunction(() => {
    const button = document.querySelector('readiness-assessment').shadowRoot.querySelector('[part~="forget"] .danger');
    button?.click();
    return button !== null;
  });
  await page.waitForFunction(() => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    return root.querySelector('form').dataset.step === 'welcome';
  });
  await page.evaluate(() => document.querySelector('readiness-assessment').flush());
  const left = await kept(page);
  await page.reload();
  await shownStep(page);
  const answers = await page.evaluate(() => document.querySelector('readiness-assessment').response.answers);
  await close();
  assert.deepEqual(left, NOTHING);
  assert.deepEqual(answers, {});
});

test('with storage="none" nothing is kept, to the result', async () => {
  const { page, close } = await openPortal((html) =>
    html.replace('instrument="sme-screening"', 'instrument="sme-screening" storage="none"'),
  );
  while ((await shownStep(page)) !== 'result') await goOn(page);
  const left = await kept(page);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  await close();
  assert.deepEqual(left, NOTHING);
  assert.equal(databases, 0);
});

test('two tabs with one assessment: the second is told, the first keeps its answers', async () => {
  const context = await browser.createBrowserContext();
  const pages = [await context.newPage(), await context.newPage()];
  for (const page of pages) {
    await page.goto(`${site.url}hue-portal.html`);
    await page.bringToFront();
    await shownStep(page);
  }
  const [one, other] = pages;
  await one.bringToFront();
  await reachQuestions(one);
  await chooseOne(one, 0);
  const answers = await savedAnswers(one);
  await other.bringToFront();
  await reachQuestions(other);
  await chooseOne(other, 0.5);
  await other.waitForFunction(() => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    return root.querySelector('[role="status"]')?.textContent.includes('cửa sổ khác');
  });
  await one.bringToFront();
  await one.reload();
  await shownStep(one);
  const found = await one.evaluate(() => document.querySelector('readiness-assessment').response.answers);
  await context.close();
  assert.deepEqual(found, answers);
});
