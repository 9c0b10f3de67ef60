import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { openPortal, settled } from '../harness/portal.mjs';
import { goOn, heading, shownStep } from '../harness/walk-assessment.mjs';
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
      await showLink(page);
      await look('the result, with its link');
      await close();
      assert.equal(seen.length, 10);
      assert.deepEqual(found, {});
    });
  }
}

/** Asks for the link where it cannot be copied, so that it is shown. */
async function showLink(page) {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
    [...result.shadowRoot.querySelectorAll('.save button')].at(-1).click();
  });
  await page.waitForFunction(() => {
    const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
    return result.shadowRoot.querySelector('input.link') !== null;
  });
}

/** The link that a finished assessment shows. */
async function linkOf() {
  const { page, close } = await openPortal(browser, site.url);
  while ((await shownStep(page)) !== 'result') await goOn(page);
  await settled(page);
  await showLink(page);
  const link = await page.evaluate(() => {
    const result = document.querySelector('readiness-assessment').shadowRoot.querySelector('readiness-result');
    return result.shadowRoot.querySelector('input.link').value;
  });
  await close();
  return link;
}

test('a result opened from a link, and a link that opens nothing, have no accessibility violation', async () => {
  const link = await linkOf();
  const found = {};
  for (const [address, dark] of [
    [link, false],
    [link, true],
    [link.slice(0, -20), false],
    [link.slice(0, -20), true],
  ]) {
    const { page, close } = await watchedPage(browser, { dark });
    await page.goto(address);
    await page.waitForFunction(() => {
      const root = document.querySelector('readiness-assessment')?.shadowRoot;
      const result = root?.querySelector('readiness-result');
      const drawn = !result || result.shadowRoot?.querySelector('readiness-radar')?.shadowRoot?.querySelector('table');
      return root?.querySelector('[data-step=link]') && drawn;
    });
    const violations = await accessibilityViolations(page);
    if (violations.length > 0) found[`${address.length} ${dark}`] = violations;
    await close();
  }
  assert.deepEqual(found, {});
});
