import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
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

/** The objects of a PDF as text, those in compressed streams too. */
function objectsOf(pdf) {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(pdf.subarray(start, raw.indexOf('endstream', start))).toString('latin1');
  });
  return [raw, ...streams].join('\n');
}

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
    const objects = objectsOf(Buffer.from(await page.pdf({ format: 'A4' })));
    await close();
    assert.equal([...objects.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, 1);
  });
}
