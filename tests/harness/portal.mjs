import { watchedPage } from './watched-page.mjs';
import { shownStep } from './walk-assessment.mjs';

/**
 * The demo portal with its assessment ready, in a language; or another page of the demo (`file`, with its query).
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url Address of the demo.
 * @param {{ file?: string, lang?: string, width?: number, height?: number, dark?: boolean, touch?: boolean }} look
 */
export async function openPortal(browser, url, { file = 'hue-portal.html', lang = 'vi', touch = false, ...look } = {}) {
  const watched = await watchedPage(browser, look);
  const { page } = watched;
  const { width = 360, height = 740 } = look;
  if (touch) await page.setViewport({ width, height, hasTouch: true, isMobile: true });
  await page.goto(url + file);
  await shownStep(page);
  if (lang !== 'vi') {
    await page.evaluate((tag) => {
      document.querySelector('readiness-assessment').lang = tag;
    }, lang);
    await page.waitForFunction(
      (tag) => document.querySelector('readiness-assessment').shadowRoot.querySelector(`.assessment[lang="${tag}"]`),
      {},
      lang,
    );
  }
  return watched;
}

/** Resolves when nothing that is shown is still on its way. */
export function settled(page) {
  return page.waitForFunction(() => {
    const element = document.querySelector('readiness-assessment');
    const root = element.shadowRoot;
    const result = root.querySelector('readiness-result');
    // The page of the result comes before the result does; then questions or a failure may stand there instead.
    const instead = root.querySelector('fieldset.question, .error-summary');
    const awaited = !result && root.querySelector('form[data-step=result]') !== null && !instead;
    const drawn = !result || result.shadowRoot?.querySelector('readiness-radar')?.shadowRoot?.querySelector('table');
    return element.ariaBusy !== 'true' && !awaited && drawn;
  });
}

/** What has the focus inside the assessment: role of the element, its text, and where it stands. */
export function focused(page) {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return { tag: active?.localName ?? '', text: (active?.textContent ?? '').replace(/\s+/g, ' ').trim() };
  });
}
