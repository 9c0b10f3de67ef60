import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * `npm run agreement`: of every instrument that ships, 100,000 generated responses in columns and one by one must agree
 * to the bit. Minutes of work, so it is no part of `npm test`; another number of responses may be given.
 */
const count = Number(process.argv[2] ?? 100_000);
if (!Number.isSafeInteger(count) || count < 1) {
  console.error('Usage: npm run agreement -- [number of responses of each instrument]');
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
/** Those that wait; known as soon as a worker has read the sources. */
let waiting = null;

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Takes instruments one after the other, until none waits. */
function work() {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url));
    worker.on('error', fail);
    worker.on('message', (message) => {
      if (message.instruments) waiting ??= [...message.instruments];
      else tell(message);
      const instrument = waiting.shift();
      if (instrument) worker.postMessage({ instrument, count });
      else done(worker.terminate());
    });
  });
}

function tell({ instrument, bases, compared, found }) {
  total[found ? 'failed' : 'passed'] += 1;
  const outcome = found ? `differs, ${found}` : `${compared.toLocaleString('en')} responses on ${bases} bases agree`;
  console.log(`${found ? '✖' : '✔'} ${instrument}: ${outcome}`);
}
