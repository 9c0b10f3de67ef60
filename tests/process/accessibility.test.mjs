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

/** Tries to go on with nothing answered, so that the page says what is missing. */
async function provoke(page) {
  await page.evaluate(() => {
    document.querySelector('readiness-assessment').shadowRoot.querySelector('form').requestSubmit();
  });
  await page.waitForFunction(
    () => document.querySelector('readiness-assessment').shadowRoot.querySelector('.error-summary') !== null,
  );
}

for (const lang of ['vi', 'en']) {
  for (const dark of [false, true]) {
    test(`no page of the journey has an accessibility violation: ${lang}, ${dark ? 'dark' : 'light'}`, async () => {
      const { page, close } = await openPortal(browser, site.url, { lang, dark, width: dark ? 360 : 1024 });
      const found = {};
      const look = async (name) => {
        await settled(page);
        const violations = await accessibilityViolations(page);
        if (violations.length > 0) found[name] = violations;
      };
      const seen = [];
      for (;;) {
        const step = await shownStep(page);
        const title = await heading(page);
        seen.push(title);
        await look(title);
        if (step === 'result') break;
        if (step === 'profile' || seen.length === 3) {
          await provoke(page);
          await look(`${title}, with what is missing`);
        }
        await goOn(page);
      }
      await close();
      assert.equal(seen.length, 10);
      assert.deepEqual(found, {});
    });
  }
}
