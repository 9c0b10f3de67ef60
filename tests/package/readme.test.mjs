import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { shownStep } from '../harness/walk-assessment.mjs';
import { watchedPage } from '../harness/watched-page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const strict = { strict: true, module: 'NodeNext', target: 'ES2022', lib: ['ES2023', 'DOM'], types: [] };
let consumer;

before(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'consumer-'));
  await mkdir(join(consumer, 'node_modules'));
  await symlink(root, join(consumer, 'node_modules/digital-readiness'));
  await writeFile(join(consumer, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, include: ['*.ts'] }));
});
after(() => rm(consumer, { recursive: true }));

/** The lines of the only code block of a language. */
function block(language) {
  const found = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))];
  assert.equal(found.length, 1, language);
  return found[0][1];
}

/** Type-checks a file as a strict consumer does. */
async function compile(code) {
  await writeFile(join(consumer, 'main.ts'), code);
  return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', '.', '--noEmit'], { cwd: consumer, encoding: 'utf8' });
}

test('the eight lines of TypeScript compile and run', async () => {
  const code = block('ts');
  assert.equal(code.trim().split('\n').length, 8);
  const { status, stdout } = await compile(code);
  assert.equal(status, 0, stdout);
  await writeFile(
    join(consumer, 'main.js'),
    ts.transpileModule(code, { compilerOptions: { ...strict, module: 'ESNext' } }).outputText,
  );
  const run = spawnSync(process.execPath, ['main.js'], { cwd: consumer, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  assert.match(run.stdout, /low: [\d.]+/);
  assert.match(run.stdout, /connectivity [\d.]+/);
});

test('a misspelt answer does not compile, as the comment says', async () => {
  const { status, stdout } = await compile(block('ts').replace("'orders'", "'odrers'"));
  assert.notEqual(status, 0);
  assert.match(stdout, /odrers/);
});

test('the eight lines of HTML work', async () => {
  const html = block('html');
  assert.equal(html.trim().split('\n').length, 8);
  const [browser, site] = await Promise.all([openBrowser(), serve()]);
  try {
    const { page, seen } = await watchedPage(browser);
    const { origin } = new URL(site.url);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (path === '/mine.html') return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      if (path === '/favicon.ico') return request.respond({ status: 204 });
      return request.continue({ url: request.url().replace('/node_modules/digital-readiness/', '/') });
    });
    await page.goto(`${origin}/mine.html`, { waitUntil: 'networkidle0' });
    assert.equal(await shownStep(page), 'welcome');
    assert.deepEqual(seen.complaints, []);
  } finally {
    await browser.close();
    await site.close();
  }
});

test('the two commands are scripts of the package', () => {
  assert.match(readme, /^npm ci && npm start$/m);
  assert.match(readme, /^npm ci && npm test$/m);
  assert.ok(manifest.scripts.start && manifest.scripts.test);
});

test('every subpath stands in the table', () => {
  for (const subpath of Object.keys(manifest.exports).filter((path) => path !== './package.json')) {
    const name = subpath === './define/*' ? '…/define/*' : subpath.replace('.', manifest.name);
    assert.ok(readme.includes(`\`${name}\``), name);
  }
});

test('every link within the repository leads somewhere', () => {
  for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g))
    assert.ok(existsSync(join(root, target)), target);
});
