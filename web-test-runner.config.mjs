import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './tests/harness/find-chrome.mjs';
import { plainReporter } from './tests/harness/plain-reporter.mjs';

const { executablePath, args } = await findChrome();

/**
 * A page that takes itself for the one in front. The runner opens several; in a page behind another no frame is
 * ever drawn, and a test that waits for one would wait for ever.
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  files: ['tests/{core,session,elements}/**/*.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args, headless: 'shell' }, createPage })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'src/elements/tsconfig.json' })],
  reporters: [plainReporter()],
  testFramework: { config: { timeout: 60000 } },
};
