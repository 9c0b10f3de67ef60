import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const manifest = JSON.parse(await read('package.json'));
const lock = JSON.parse(await read('package-lock.json'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('no address of a registry stands in the lock file', () => {
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    [],
  );
});

test('every package is held by its checksum', () => {
  const loose = packages.filter(([, { integrity, inBundle, link }]) => !integrity && !inBundle && !link);
  assert.deepEqual(
    loose.map(([path]) => path),
    [],
  );
});

test('no script of a package runs on install, so none can download anything', async () => {
  assert.match(await read('.npmrc'), /^ignore-scripts=true$/m);
});

/** What workbooks are read with. */
const formats = ['read-excel-file'];

test('lit, zod, chart.js and the reader of workbooks are all that consumers install', () => {
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['chart.js', 'lit', ...formats, 'zod']);
  assert.equal(manifest.peerDependencies, undefined);
  assert.equal(manifest.optionalDependencies, undefined);
});
