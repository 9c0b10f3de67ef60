import { register } from 'node:module';
import { parentPort } from 'node:worker_threads';

register('./typescript-hooks.mjs', import.meta.url);
const { agree, instruments } = await import('./agree.ts');

parentPort.on('message', async ({ instrument, count }) => {
  parentPort.postMessage({ instrument, ...(await agree(instrument, count)) });
});
parentPort.postMessage({ instruments });
