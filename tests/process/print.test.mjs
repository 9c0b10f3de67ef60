import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { pagesOf } from '../harness/pdf-pages.mjs';
import { openPortal, settled } from '../harness/portal.mjs';
import { goOn, shownStep } from '../harness/walk-assessment.mjs';

let browser;
let site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

for (const lang of ['vi', 'en']) {
  test(`the result is printed on one page of A4, with the chart: ${lang}`, { timeout: 60_000 }, async () => {
    const { page, close } = await openPortal(browser, site.url, { lang });
    while ((await shownStep(page)) !== 'result') await goOn(page);
    await settled(page);
    await page.emulateMediaType('print');
    await page.waitForFunction(() => {
      const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
      const canvas = result.shadowRoot.querySelector('readiness-radar').shadowRoot.querySelector('canvas');
      if (!canvas?.checkVisibility() || canvas.width === 0) return false;
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value > 0);
    });
    const pages = await pagesOf(page);
    await close();
    assert.equal(pages, 1);
  });
}

test(
  'the full report is that page and then the answers; afterwards the screen is as it was',
  { timeout: 60_000 },
  async () => {
    const { page, close } = await openPortal(browser, site.url);
    while ((await shownStep(page)) !== 'result') await goOn(page);
    await settled(page);
    const article = (read) =>
      page.$eval(
        'readiness-assessment',
        (assessment, name) => {
          const root = assessment.shadowRoot.querySelector('readiness-result').shadowRoot;
          return name === 'class'
            ? root.querySelector('article').className
            : (root.querySelector('.answers')?.textContent ?? '');
        },
        read,
      );
    await page.evaluate(() => {
      window.print = () => undefined;
      const root = document
        .querySelector('readiness-assessment')
        .shadowRoot.querySelector('readiness-result').shadowRoot;
      [...root.querySelectorAll('.save button')].find((button) => button.textContent === 'In báo cáo đầy đủ').click();
    });
    await page.waitForFunction(() => {
      const root = document
        .querySelector('readiness-assessment')
        .shadowRoot.querySelector('readiness-result').shadowRoot;
      return root.querySelector('article.report .answers') !== null;
    });
    assert.match(await article('answers'), /Nơi làm việc của doanh nghiệp kết nối Internet bằng cách nào/);
    assert.ok((await pagesOf(page)) >= 2);
    await page.waitForFunction(() => {
      const root = document
        .querySelector('readiness-assessment')
        .shadowRoot.querySelector('readiness-result').shadowRoot;
      return root.querySelector('article.report') === null;
    });
    assert.equal(await article('answers'), '');
    assert.equal(await pagesOf(page), 1);
    await close();
  },
);
