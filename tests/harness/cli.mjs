import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A folder of its own for the tests of a file, to write files to and to run the command in. */
export function cliFolder() {
  const place = { path: mkdtempSync(join(tmpdir(), 'cli-')) };
  after(() => rm(place.path, { recursive: true, force: true }));

  return {
    place,
    file: (name) => join(place.path, name),
    write: (name, content) => writeFile(join(place.path, name), content),
    /** Runs the command; English unless the arguments or the surroundings say otherwise. */
    run: (args, { input = '', env = { LANG: 'en_US.UTF-8' } } = {}) => runCli(args, { cwd: place.path, input, env }),
  };
}

async function runCli(args, { cwd, input, env }) {
  const surroundings = { PATH: process.env.PATH, ...env };
  const child = spawn(process.execPath, [main, ...args], { cwd, env: surroundings });
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (told.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (told.err += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, ...told };
}
