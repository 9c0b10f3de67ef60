import { watchedPage } from './watched-page.mjs';

/** The own-instrument page of the demo, as somebody meets it who writes a questionnaire. */

/** Opens the studio and hands it over; complaints and violations of the policy are the caller's to look at. */
export async function withStudio({ browser, site }, look, use) {
  const watched = await watchedPage(browser, { width: 1280, height: 900, ...look });
  try {
    await watched.page.goto(`${site.url}own-instrument.html${look.query ?? ''}`, { waitUntil: 'networkidle0' });
    await ready(watched.page);
    await use(watched);
  } finally {
    await watched.close();
  }
}

/** Resolves when the text has been read, and the preview shows a page. */
export async function ready(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('#status')?.textContent !== '' &&
      document.querySelector('#preview').shadowRoot?.querySelector('h1, h2') &&
      document.querySelector('#score').childElementCount > 0,
  );
}

/** The text of the editor, as it is kept on the device. */
export function keptText(page) {
  return page.evaluate(() => localStorage.getItem('digital-readiness-studio'));
}

/** The issues, line by line, as they are read. */
export function issues(page) {
  return page.$$eval('#issues li p:first-child', (lines) => lines.map((line) => line.textContent));
}

/** Waits for the status to say something. */
export function status(page, wanted) {
  return page.waitForFunction((text) => document.querySelector('#status').textContent === text, {}, wanted);
}

/** Puts the cursor behind the first place in the text that reads so; the editor only holds the lines that are seen. */
export async function cursorBehind(page, wanted) {
  await page.evaluate(async (text) => {
    const root = document.querySelector('#editor').shadowRoot;
    const scroller = root.querySelector('.cm-scroller');
    const lineWith = () => [...root.querySelectorAll('.cm-line')].find(({ textContent }) => textContent.includes(text));
    root.querySelector('.cm-content').focus();
    scroller.scrollTop = 0;
    while (!lineWith() && scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight) {
      scroller.scrollTop += scroller.clientHeight / 2;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    const line = lineWith();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let left = line.textContent.indexOf(text) + text.length;
    let node = walker.nextNode();
    while (left > node.length) {
      left -= node.length;
      node = walker.nextNode();
    }
    document.getSelection().collapse(node, left);
  }, wanted);
}

/** The suggestions that are open. */
export async function suggestions(page) {
  const list = await page.waitForFunction(() => {
    const found = document.querySelector('#editor').shadowRoot.querySelectorAll('.cm-tooltip-autocomplete li');
    return found.length > 0 && [...found].map(({ textContent }) => textContent);
  });
  const found = await list.jsonValue();
  // For 75 ms after they have opened they take no key, so that nobody accepts what they did not see.
  await new Promise((done) => setTimeout(done, 150));
  return found;
}

/** The step of the preview, and what is chosen on it. */
export function preview(page) {
  return page.evaluate(() => {
    const root = document.querySelector('#preview').shadowRoot;
    return {
      step: root.querySelector('[data-step]')?.dataset.step,
      chosen: [...root.querySelectorAll('input:checked')].map(({ value }) => value),
      title: root.querySelector('h1, h2')?.textContent.trim(),
    };
  });
}

/** Presses something in the preview. */
export function pressInPreview(page, selector) {
  return page.evaluate(
    (wanted) => document.querySelector('#preview').shadowRoot.querySelector(wanted).click(),
    selector,
  );
}
