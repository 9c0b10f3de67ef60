import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './tests/harness/find-chrome.mjs';
import { plainReporter } from './tests/harness/plain-reporter.mjs';

const { executablePath, args } = await findChrome();

export default {
  files: ['tests/{core,session,elements}/**/*.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args, headless: 'shell' } })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'src/elements/tsconfig.json' })],
  reporters: [plainReporter()],
  testFramework: { config: { timeout: 60000 } },
};
