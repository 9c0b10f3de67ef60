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
