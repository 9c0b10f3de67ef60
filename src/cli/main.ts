#!/usr/bin/env node
import { processIo } from './process-io.js';
import { run } from './run.js';

const abort = new AbortController();
// The first signal ends the command in order; a second one ends it at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort());

process.exitCode = await run(process.argv.slice(2), processIo(abort.signal));
