import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page: WCAG 2.2 A and AA, and best practice. It runs past the page's policy, as a browser extension
 * does.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} One line per rule, with the places.
 */
export async function accessibilityViolations(page) {
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: `globalThis.axe ?? (() => { ${axe} })()` });
  await session.detach();
  return page.evaluate(async () => {
    const found = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
    );
  });
}
