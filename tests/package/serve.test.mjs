import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
function ask(path, method = 'GET') {
  return new Promise((done, fail) => {
    const sent = request({ port: new URL(site.url).port, path, method }, (response) => {
      response.resume();
      response.on('end', () => done(response));
    });
    sent.on('error', fail).end();
  });
}

test('pages come with their type and a policy that forbids inline code and strangers', async () => {
  const { statusCode, headers } = await ask('/demo/');
  assert.equal(statusCode, 200);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.match(headers['content-security-policy'], /default-src 'none'.*require-trusted-types-for 'script'/);
  assert.doesNotMatch(headers['content-security-policy'], /unsafe/);
  assert.equal((await ask('/dist/cdn/digital-readiness.js')).headers['content-type'], 'text/javascript; charset=utf-8');
});

const outside = [
  '/package.json',
  '/demo/../package.json',
  '/demo/%2e%2e/package.json',
  '/demo/..%2fpackage.json',
  '/demo/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
  '/dist/..%5cpackage.json',
  '//etc/passwd',
  '/demo/%00',
  '/demo/%',
  '/.git/config',
  '/dist/core/.tsbuildinfo',
  '/dist',
];
for (const path of outside) {
  test(`${path} is not served`, async () => assert.equal((await ask(path)).statusCode, 404));
}

test('only reading is allowed', async () => assert.equal((await ask('/demo/', 'POST')).statusCode, 405));
