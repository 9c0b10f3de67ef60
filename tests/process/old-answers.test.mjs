import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { focused, openPortal, settled } from '../harness/portal.mjs';
import { scrollsSideways, smallTargets } from '../harness/touch.mjs';
import { goOn, openQuestions, shownStep } from '../harness/walk-assessment.mjs';

let browser;
let site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** The portal in a kiosk that knows two answers of years ago, from two questionnaires. */
async function openWithOldAnswers(look) {
  const portal = await openPortal(browser, site.url, look);
  await portal.page.evaluate(() => {
    const carried = (value, source) => ({ value, provenance: { from: 'carried', source, at: '2023-11-23T03:00:00Z' } });
    Object.assign(document.querySelector('readiness-assessment'), {
      prefill: {
        answers: {
          'net-users': carried('none', 'eurostat-dii 0.1.0'),
          'web-own': carried('none', 'sme-readiness 0.1.0'),
        },
      },
      storage: 'none',
    });
  });
  await portal.page.waitForFunction(() =>
    Object.hasOwn(document.querySelector('readiness-assessment').response?.answers ?? {}, 'web-own'),
  );
  return portal;
}

/** What a button that confirms looks like where the system chooses the colours. */
function confirmBorder(page) {
  return page.evaluate(() => {
    const button = document.querySelector('readiness-assessment').shadowRoot.querySelector('.origin button');
    const { borderStyle, borderWidth } = getComputedStyle(button);
    return `${borderStyle} ${borderWidth}`;
  });
}

for (const { lang, width, dark } of [
  { lang: 'vi', width: 320, dark: true },
  { lang: 'en', width: 1280, dark: false },
]) {
  test(`an old answer can be confirmed by everyone: ${lang}, ${width} px`, { timeout: 60_000 }, async () => {
    const { page, seen, close } = await openWithOldAnswers({ lang, width, dark });
    const look = async () => {
      await settled(page);
      assert.deepEqual(await accessibilityViolations(page), []);
      assert.deepEqual(await smallTargets(page), []);
      assert.equal(await scrollsSideways(page), false);
    };
    await openQuestions(page);
    await look();
    while ((await shownStep(page)) !== 'check') await goOn(page);
    await look();
    assert.deepEqual(seen.complaints, []);
    await close();
  });
}

test('an old answer is confirmed with the keyboard alone, in forced colours too', { timeout: 60_000 }, async () => {
  const { page, close } = await openWithOldAnswers({ lang: 'en' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await openQuestions(page);
  await settled(page);
  assert.match(await confirmBorder(page), /^solid 1px$/);
  const label =
    'Confirm that it holds: What share of the people working here use the Internet for work at least weekly?';
  for (let presses = 0; (await focused(page)).text !== label; presses += 1) {
    assert.ok(presses < 20, `the button is reached, not: ${(await focused(page)).text}`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(
    (await focused(page)).text,
    'Filled in from what was answered on 23 November 2023, in the questionnaire after the index of Eurostat. You confirmed that it holds.',
  );
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).tag, 'input');
  await close();
});
