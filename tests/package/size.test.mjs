import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cdn = join(root, 'dist/cdn');
const kB = (text) => gzipSync(text, { level: 9 }).length / 1000;
let consumer;

before(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'consumer-'));
  await mkdir(join(consumer, 'node_modules'));
  await symlink(root, join(consumer, 'node_modules/digital-readiness'));
});
after(() => rm(consumer, { recursive: true }));

/** What a consumer's bundler makes of a line of code: the text, and the modules in it. */
async function bundled(code) {
  const input = join(consumer, 'main.js');
  await writeFile(input, code);
  const bundle = await rollup({ input, plugins: [nodeResolve({ exportConditions: ['production'] }), terser()] });
  const { output } = await bundle.generate({ format: 'es' });
  const [entry] = output;
  return { text: entry.code, modules: Object.keys(entry.modules) };
}

test("score in a consumer's bundle takes at most 6 kB gzip, without zod and Lit", async (t) => {
  const { text, modules } = await bundled("import { score } from 'digital-readiness';\nconsole.log(score);\n");
  t.diagnostic(`${kB(text).toFixed(2)} kB`);
  assert.deepEqual(
    modules.filter((file) => /node_modules\/(zod|lit|@lit|chart\.js)/.test(file)),
    [],
  );
  assert.ok(kB(text) <= 6, `${kB(text).toFixed(2)} kB`);
});

test('a consumer who imports nothing of the library pays nothing', async () => {
  const { text } = await bundled("import {} from 'digital-readiness';\nimport {} from 'digital-readiness/elements';\n");
  assert.ok(text.length < 5, text.slice(0, 200));
});

test('the chart chunk takes at most 55 kB gzip', async (t) => {
  const size = kB(await readFile(join(cdn, 'chunks/shared-radar-chart.js')));
  t.diagnostic(`${size.toFixed(2)} kB`);
  assert.ok(size <= 55, `${size.toFixed(2)} kB`);
});

test('the code that a page loads first holds neither chart.js nor zod', async () => {
  const entry = await readFile(join(cdn, 'digital-readiness.js'), 'utf8');
  assert.doesNotMatch(entry, /chart\.js|RadarController|ZodError|\$ZodType/);
});

test('instruments are no part of the code that a page loads first, but of chunks', async () => {
  const files = (await readdir(cdn, { recursive: true })).filter((file) => file.endsWith('.js'));
  const codes = new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(cdn, file), 'utf8')])));
  // A question of each instrument, as its structure names it.
  for (const item of [
    'net-users',
    'in-internet',
    'website-updates-gate',
    'mainstream-technologies',
    'fixed-line-30',
    'cloud-automation',
  ]) {
    const holders = [...codes].filter(([, code]) => new RegExp(`["'\`]${item}["'\`]`).test(code)).map(([file]) => file);
    assert.ok(holders.length > 0 && holders.every((file) => file.startsWith('chunks')), `${item}: ${holders.join()}`);
  }
});

test('nothing for script tags makes code out of text; zod, which could, is told not to', async () => {
  const files = (await readdir(cdn, { recursive: true })).filter((file) => file.endsWith('.js'));
  assert.ok(files.length > 5);
  for (const file of files) {
    const code = await readFile(join(cdn, file), 'utf8');
    if (/jitless:(!0|true)/.test(code)) continue;
    assert.ok(!/\beval\(|\bnew Function\b|\bFunction\(|(?<!=)=\s*Function\b/.test(code), file);
  }
});
