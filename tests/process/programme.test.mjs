import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { focus, tabTo } from '../harness/keyboard.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { pagesOf } from '../harness/pdf-pages.mjs';
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

/** The page of the programme with generated data. */
async function openProgramme({ lang = 'vi', query = '', ...look } = {}) {
  const watched = await watchedPage(browser, look);
  const { page } = watched;
  await page.goto(`${site.url}programme.html?lang=${lang}${query}`);
  await page.waitForFunction(() =>
    document.querySelector('readiness-programme')?.shadowRoot?.querySelector('[part=open]'),
  );
  await page.click('#example');
  await shows(page, '.tabs');
  return watched;
}

/** Resolves when something is there inside the element. */
function shows(page, selector) {
  return page.waitForFunction(
    (wanted) => document.querySelector('readiness-programme').shadowRoot.querySelector(wanted),
    {},
    selector,
  );
}

async function openTab(page, tab, sign) {
  await page.evaluate((at) => {
    document.querySelector('readiness-programme').shadowRoot.querySelectorAll('.tabs button')[at].click();
  }, tab);
  await shows(page, sign);
}

/** Opens everything that is folded away on the page. */
function unfold(page) {
  return page.evaluate(() => {
    const root = document.querySelector('readiness-programme').shadowRoot;
    for (const folded of root.querySelectorAll('details')) folded.open = true;
  });
}

/** Opens the first enterprise of the list. */
async function openEnterprise(page) {
  await openTab(page, 1, '[part=enterprises] button.link');
  await page.evaluate(() => {
    document.querySelector('readiness-programme').shadowRoot.querySelector('[part=enterprises] button.link').click();
  });
  await shows(page, '[part=enterprise]');
}

const TABS = ['[part=cards]', '[part=enterprises]', '[part=quality]'];

for (const dark of [false, true]) {
  for (const lang of ['vi', 'en']) {
    test(
      `no part of a programme has an accessibility violation: ${dark ? 'dark' : 'light'}, ${lang}`,
      { timeout: 90_000 },
      async () => {
        const { page, seen, close } = await openProgramme({ lang, dark, width: 1280, height: 900 });
        for (const [tab, sign] of TABS.entries()) {
          await openTab(page, tab, sign);
          assert.deepEqual(await accessibilityViolations(page), [], sign);
        }
        await openTab(page, 0, '[part=helping] table');
        await unfold(page);
        assert.deepEqual(await accessibilityViolations(page), [], 'everything unfolded');
        await openEnterprise(page);
        assert.deepEqual(await accessibilityViolations(page), [], 'an enterprise');
        await page.evaluate(() => {
          const form = document.querySelector('readiness-programme').shadowRoot.querySelector('form.note');
          form.requestSubmit();
        });
        await shows(page, '.note .error');
        assert.deepEqual(await accessibilityViolations(page), [], 'a note that is refused');
        assert.deepEqual(seen.complaints, []);
        await close();
      },
    );
  }
}

for (const width of [320, 360, 768, 1600]) {
  test(`no part of a programme is wider than a screen of ${width} px`, { timeout: 60_000 }, async () => {
    const { page, close } = await openProgramme({ width });
    for (const [tab, sign] of TABS.entries()) {
      await openTab(page, tab, sign);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), sign);
    }
    await openTab(page, 0, '[part=helping] table');
    await unfold(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'everything unfolded');
    await openEnterprise(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'enterprise');
    await close();
  });
}

test(
  'how many enterprises there are is told with its source, in the language of the page alone',
  { timeout: 60_000 },
  async () => {
    const lines = {
      vi: 'Doanh nghiệp đang hoạt động (số mô phỏng): 5.000, tính đến 31/12/2025. demo/programme-data.js (digital-readiness)',
      en: 'Active enterprises (made up): 5,000, as of 31 December 2025. demo/programme-data.js (digital-readiness)',
    };
    for (const [lang, line] of Object.entries(lines)) {
      const { page, close } = await openProgramme({ lang });
      const told = await page.evaluate(() => {
        const items = document
          .querySelector('readiness-programme')
          .shadowRoot.querySelectorAll('[part=cards] h4 + ul li');
        return [...items].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
      });
      assert.deepEqual(told, [line]);
      await close();
    }
  },
);

test('an enterprise is found, opened and left by keyboard alone', { timeout: 60_000 }, async () => {
  const { page, close } = await openProgramme({ width: 1280 });
  await tabTo(page, ({ text }) => text === 'Doanh nghiệp');
  await page.keyboard.press('Enter');
  await shows(page, '#search');
  await tabTo(page, ({ type }) => type === 'search');
  await page.keyboard.type('thuan an');
  await tabTo(page, ({ text }) => /Thuận An \d+$/.test(text));
  await page.keyboard.press('Enter');
  await shows(page, '[part=enterprise]');
  await page.waitForFunction(
    () => document.querySelector('readiness-programme').shadowRoot.activeElement?.id === 'enterprise',
  );
  assert.match((await focus(page)).text, /Thuận An/);
  await close();
});

test('a link leads to what somebody looked at', { timeout: 60_000 }, async () => {
  const { page, close } = await openProgramme({
    width: 1280,
    query: '&dr-wave=baseline&dr-sector=G&dr-tab=enterprises',
  });
  const [first] = await page.evaluate(() => {
    const root = document.querySelector('readiness-programme').shadowRoot;
    return [
      root.querySelector('.counted').textContent.replace(/\s+/g, ' ').trim(),
      root.querySelector('#search') !== null,
    ];
  });
  assert.match(first, /^Đợt đầu,/);
  assert.match(page.url(), /lang=vi&dr-wave=baseline&dr-sector=G&dr-tab=enterprises/);
  await close();
});

test('a large file is counted beside the page, and opening it can be broken off', { timeout: 60_000 }, async () => {
  const { page, seen, close } = await openProgramme({ width: 1280 });
  assert.equal(page.workers().length, 1, 'the example is large');
  assert.match(page.workers()[0].url(), /desk-worker/);
  const before = await page.evaluate(() => {
    return document.querySelector('readiness-programme').shadowRoot.querySelector('.counted').textContent;
  });
  await page.evaluate(async () => {
    const element = document.querySelector('readiness-programme');
    element.data = await (await fetch('../dist/demo/programme.json')).blob();
    await element.updateComplete;
    element.shadowRoot.querySelector('[part=progress] button').click();
    await element.updateComplete;
  });
  await page.waitForFunction(
    () => !document.querySelector('readiness-programme').shadowRoot.querySelector('[part=progress]'),
  );
  const after = await page.evaluate(() => {
    return document.querySelector('readiness-programme').shadowRoot.querySelector('.counted').textContent;
  });
  assert.equal(after, before, 'what was open stays');
  assert.deepEqual(seen.complaints, []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  await close();
});

test('where no worker can be had, the page counts itself', { timeout: 60_000 }, async () => {
  const watched = await watchedPage(browser, { width: 1280 });
  const { page, close } = watched;
  await page.evaluateOnNewDocument(() => {
    globalThis.Worker = function refuse() {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await page.goto(`${site.url}programme.html`);
  await page.waitForFunction(() => document.querySelector('readiness-programme')?.shadowRoot?.querySelector('.choose'));
  await page.click('#example');
  await shows(page, '.tabs');
  assert.equal(page.workers().length, 0);
  await close();
});

test('a note is written and removed by keyboard alone', { timeout: 60_000 }, async () => {
  const { page, close } = await openProgramme({ width: 1280 });
  await openEnterprise(page);
  await tabTo(page, ({ text }) => text === 'Ghi chú');
  await page.keyboard.press('Enter');
  assert.match((await focus(page)).text, /^Ghi chú/);
  await tabTo(page, ({ tag }) => tag === 'textarea', 2);
  await page.keyboard.type('Hẹn gặp thứ Hai.');
  await tabTo(page, ({ type }) => type === 'text', 2);
  await page.keyboard.type('Cán bộ 1');
  await page.keyboard.press('Enter');
  await shows(page, '[part=notes] .log');
  const status = () =>
    page.evaluate(() => {
      const root = document.querySelector('readiness-programme').shadowRoot;
      return [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent.trim()).join(' ');
    });
  assert.match(await status(), /Có thay đổi chưa lưu vào tệp\./);
  page.once('dialog', (dialog) => void dialog.accept());
  await tabTo(page, ({ text }) => text === 'Xóa');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => !document.querySelector('readiness-programme').shadowRoot.querySelector('[part=notes] .log'),
  );
  await page.waitForFunction(
    () => document.querySelector('readiness-programme').shadowRoot.activeElement?.id === 'notes',
  );
  await close();
});

test('the page asks before it is left with changes that are not saved', { timeout: 60_000 }, async () => {
  const { page, close } = await openProgramme({ width: 1280 });
  await openEnterprise(page);
  await tabTo(page, ({ tag }) => tag === 'textarea');
  await page.keyboard.type('Chưa lưu.');
  const asked = new Promise((resolve) =>
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    }),
  );
  await page.goto('about:blank');
  assert.equal(await asked, 'beforeunload');
  await close();
});

for (const lang of ['vi', 'en']) {
  test(
    `the quarterly report is printed alone, on pages of A4 that cut no table: ${lang}`,
    { timeout: 60_000 },
    async () => {
      const { page, close } = await openProgramme({ lang, width: 1280 });
      await shows(page, '[part=helping] tbody');
      await page.evaluate(() => {
        globalThis.print = () => (globalThis.printed = true);
        document.querySelector('readiness-programme').shadowRoot.querySelector('#print-report').click();
      });
      await page.waitForFunction(() => globalThis.printed);
      await page.emulateMediaType('print');
      // The width that is left of A4 between the margins.
      await page.setViewport({ width: Math.floor((186 / 25.4) * 96), height: 1000 });
      const found = await page.evaluate(() => {
        const root = document.querySelector('readiness-programme').shadowRoot;
        const report = root.querySelector('.report');
        const right = report.getBoundingClientRect().right;
        return {
          others: ['.scope', '.tabs', '.choose', '.panel'].filter((one) => root.querySelector(one).checkVisibility()),
          tables: report.querySelectorAll('table').length,
          wide: [...report.querySelectorAll('table, td, th')].filter(
            (one) => one.getBoundingClientRect().right > right + 1 || one.scrollWidth > one.clientWidth + 1,
          ).length,
          chart: report.querySelector('readiness-radar').shadowRoot.querySelector('canvas').width > 0,
        };
      });
      assert.deepEqual(found, { others: [], tables: 12, wide: 0, chart: true });
      const pages = await pagesOf(page);
      assert.ok(pages >= 3 && pages <= 6, `${pages} pages`);
      await close();
    },
  );
}

test('the report is printed without what is only there to be pressed', { timeout: 60_000 }, async () => {
  const { page, close } = await openProgramme({ width: 1280 });
  await page.emulateMediaType('print');
  const hidden = await page.evaluate(() => {
    const root = document.querySelector('readiness-programme').shadowRoot;
    return ['.scope', '.tabs', '.choose'].map((selector) => root.querySelector(selector).checkVisibility());
  });
  assert.deepEqual(hidden, [false, false, false]);
  const pages = await pagesOf(page);
  assert.ok(pages >= 1 && pages <= 8, `${pages} pages`);
  await close();
});
