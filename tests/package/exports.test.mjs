import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

/** What a star in a subpath stands for. */
const stars = {
  './instruments/*': ['sme-screening', 'sme-readiness', 'dbi-sme-2021', 'dbi-sme-2025', 'eu-dma-sme', 'eurostat-dii'],
  './regions/*': ['vietnam'],
  './define/*': ['assessment', 'result', 'radar', 'roadmap', 'programme'],
  './i18n/*': ['issues/vi', 'issues/en', 'indicators/vi', 'indicators/en', 'register/vi', 'register/en'],
  './cdn/*': ['digital-readiness.js', 'library/core.js', 'library/model.js'],
};

for (const [subpath, target] of Object.entries(manifest.exports)) {
  for (const star of stars[subpath] ?? ['']) {
    const name = subpath.replace('*', star).replace('.', manifest.name);
    test(`${name} leads to a file, and to its types`, () => {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) assert.ok(existsSync(new URL(file.replaceAll('*', star), root)), `${file} for ${star}`);
      if (typeof target === 'object') assert.equal(Object.keys(target)[0], 'types');
      if (!subpath.endsWith('.json')) assert.ok(import.meta.resolve(name));
    });
  }
}

test('every folder of an instrument is in the list of those that ship', async () => {
  const folders = await readdir(new URL('src/core/instruments', root), { withFileTypes: true });
  const { structures } = await import(new URL('dist/core/instruments/structures.js', root).href);
  const named = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(Object.keys(structures).sort(), named.sort());
  for (const [id, load] of Object.entries(structures)) assert.equal((await load()).id, id);
});

test('every subpath with a star has an example here', () => {
  const starred = Object.keys(manifest.exports).filter((subpath) => subpath.includes('*'));
  assert.deepEqual(starred.sort(), Object.keys(stars).sort());
});

for (const name of [
  '',
  '/model',
  '/session',
  '/elements',
  '/define',
  '/instruments/sme-screening',
  '/instruments/sme-readiness',
  '/advice',
  '/benchmarks',
  '/analytics',
  '/programme',
  '/exchange',
  '/facts',
  '/instruments/dbi-sme-2021',
  '/instruments/dbi-sme-2025',
  '/instruments/eu-dma-sme',
  '/instruments/eurostat-dii',
  '/regions/vietnam',
]) {
  test(`digital-readiness${name} can be imported on a server without DOM`, async () => {
    const before = typeof document;
    assert.equal(before, 'undefined');
    assert.ok(Object.keys(await import(`digital-readiness${name}`)).length >= (name === '/define' ? 0 : 1));
  });
}

test('the command is a file that Node runs', async () => {
  const { 'digital-readiness': command } = manifest.bin;
  assert.match(await readFile(new URL(command, root), 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('what is inside cannot be reached by its path', () => {
  assert.throws(() => import.meta.resolve('digital-readiness/dist/core/index.js'), {
    code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  });
});

test('every module that does something on import is named in sideEffects', async () => {
  const files = await readdir(new URL('dist/elements', root), { recursive: true });
  const code = files.filter((file) => file.endsWith('.js'));
  for (const file of code) {
    const text = await readFile(new URL(`dist/elements/${file}`, root), 'utf8');
    const defines = /customElements\.define\(|^\s*define\w*\(/m.test(text);
    const declared = /(^|\/)define\.js$/.test(file) || file === 'define-all.js';
    if (defines) assert.ok(declared, `${file} defines an element`);
  }
});

test('the manifest of the elements lists what a page may set, and nothing that only an element sets', async () => {
  const { modules } = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8'));
  const elements = new Map(
    modules.flatMap(({ declarations = [] }) => declarations.map((one) => [one.tagName, one])).filter(([tag]) => tag),
  );
  const namesOf = (list) => list.map(({ name }) => name);
  for (const tag of ['assessment', 'result', 'roadmap']) {
    const { attributes, members } = elements.get(`readiness-${tag}`);
    for (const name of ['weighting', 'variants']) {
      assert.ok(attributes.find((one) => one.name === name)?.description, `${tag} ${name}`);
      assert.ok(members.find((one) => one.name === name)?.description, `${tag} ${name}`);
    }
  }
  const { attributes, members } = elements.get('readiness-assessment');
  assert.deepEqual(namesOf(attributes), [
    'instrument',
    'draft',
    'storage',
    'name',
    'submittable',
    'weighting',
    'variants',
  ]);
  for (const name of ['region', 'prefill', 'compare', 'response']) assert.ok(namesOf(members).includes(name), name);
});
