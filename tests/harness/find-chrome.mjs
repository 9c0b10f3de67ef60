import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * The browser for tests: `CHROME_PATH`, else an installed one, else the one inside an npm package.
 *
 * @param {{ wished?: string, places?: readonly string[] }} where The wished browser, and where else to look.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findChrome({ wished = process.env.CHROME_PATH, places = INSTALLED } = {}) {
  const installed = [wished, ...places].find((path) => path && existsSync(path));
  // Chromium refuses its sandbox to root, which is who runs tests in a container.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return installed ? { executablePath: installed, args } : packagedChromium(args);
}

/**
 * On a bare Debian 12 the package brings its shared libraries too, if it believes to be on Lambda. Its own arguments are
 * left out: one process for everything breaks with a second page, and tests want web security as people have it.
 */
async function packagedChromium(args) {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    args: [...args, '--use-gl=angle', '--use-angle=swiftshader'],
  };
}
