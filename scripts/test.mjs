import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { findChrome } from '../tests/harness/find-chrome.mjs';

/** Runs the tests in the browser and those in Node, all of them, and closes with one line for both. */
const phases = [['wtr'], ['node', '--test', '--test-reporter=./tests/harness/node-reporter.mjs', ...nodeTests()]];

// A packaged browser is unpacked once, before several tests would do so at the same time.
await findChrome();

const total = { passed: 0, failed: 0 };
for (const [command, ...args] of phases) {
  const { passed, failed } = await run(command, args);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function nodeTests() {
  const folders = ['tests/cli', 'tests/package', 'tests/process'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  return files.filter((file) => file.endsWith('.test.mjs')).sort();
}

/** Runs one phase in sight, and reads the line it ends with. A phase that breaks off has failed. */
function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    let last = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      last = (last + data).slice(-2000);
    });
    child.on('error', (error) => {
      console.error(`✖ ${command}: ${error.message}`);
      done({ passed: 0, failed: 1 });
    });
    child.on('close', (status) => done(counts(last, status)));
  });
}

function counts(text, status) {
  // The browser phase moves its cursor before the line, even where nobody looks.
  const line = stripVTControlCharacters(text).trimEnd().split('\n').at(-1) ?? '';
  const [, passed = '0', failed = '0'] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
  return { passed: Number(passed), failed: status === 0 ? Number(failed) : Math.max(1, Number(failed)) };
}
