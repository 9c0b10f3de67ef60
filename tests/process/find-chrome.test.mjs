import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../harness/find-chrome.mjs';

const here = process.execPath;
const nowhere = `${here}-not`;

test('the wished browser goes before every installed one', async () => {
  const { executablePath } = await findChrome({ wished: here, places: [nowhere] });
  assert.equal(executablePath, here);
});

test('a wished browser that is not there is passed over, and so are places without one', async () => {
  const { executablePath } = await findChrome({ wished: nowhere, places: [nowhere, here] });
  assert.equal(executablePath, here);
});

test('root gets no sandbox, everyone else keeps it', async () => {
  const { args } = await findChrome({ wished: here });
  assert.equal(args.includes('--no-sandbox'), process.getuid?.() === 0);
});

test('on a machine without a browser the packaged one is unpacked, and opens a page', async () => {
  const { executablePath, args } = await findChrome({ wished: '', places: [] });
  assert.ok(existsSync(executablePath), executablePath);
  const browser = await puppeteer.launch({ executablePath, args, headless: 'shell' });
  try {
    const page = await browser.newPage();
    assert.equal(await page.evaluate(() => document.visibilityState), 'visible');
  } finally {
    await browser.close();
  }
});
