import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { openPortal, settled } from '../harness/portal.mjs';
import { goOn, openQuestions } from '../harness/walk-assessment.mjs';

let browser;
let site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function emulate(page, features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** How the lines of the first question with a kind of control look: the chosen one, and the others. */
function looks(page, type) {
  return page.evaluate((kind) => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    const [first] = root.querySelectorAll(`fieldset.question input[type="${kind}"]`);
    if (!first.checked) first.click();
    const lines = [...first.closest('fieldset').querySelectorAll('label.choice')];
    const look = (line) => {
      const { outlineStyle, outlineWidth, outlineColor, borderColor } = getComputedStyle(line);
      return [outlineStyle, outlineWidth, outlineColor, borderColor].join(' ');
    };
    return {
      chosen: look(lines.find((line) => line.querySelector('input').checked)),
      others: lines.filter((line) => !line.querySelector('input').checked).map(look),
    };
  }, type);
}

test('the chosen answer is told apart in forced colours, by more than its mark', async () => {
  const { page, close } = await openPortal(browser, site.url);
  await emulate(page, [{ name: 'forced-colors', value: 'active' }]);
  await openQuestions(page);
  assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
  for (const type of ['radio', 'checkbox']) {
    if (type === 'checkbox') await goOn(page);
    await settled(page);
    const { chosen, others } = await looks(page, type);
    assert.ok(others.length > 0);
    assert.match(chosen, /solid/);
    for (const other of others) assert.notEqual(other, chosen);
  }
  await close();
});

test('nothing moves for people who want less motion', async () => {
  const { page, close } = await openPortal(browser, site.url);
  await emulate(page, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await openQuestions(page);
  const moving = await page.evaluate(() =>
    [...document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || animationName !== 'none';
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(moving, []);
  await close();
});
