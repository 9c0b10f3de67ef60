/**
 * A page that is watched: everything that it asks for, complains about or leaves behind.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ width?: number, height?: number, dark?: boolean }} look
 */
export async function watchedPage(browser, { width = 360, height = 740, dark = false } = {}) {
  // A context of its own: nothing is kept from page to page.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const seen = { complaints: [], requests: [], bodies: new Map() };
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && seen.complaints.push(message.text()));
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('requestfailed', (request) => seen.complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) seen.complaints.push(`${response.status()} ${response.url()}`);
    else seen.bodies.set(response.url(), body(response));
  });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return { page, seen, close: () => context.close() };
}

/** A body that is still on its way when the page closes fails, but only for who waits for it. */
function body(response) {
  const whole = response.buffer();
  whole.catch(() => undefined);
  return whole;
}
