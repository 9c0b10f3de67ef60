import puppeteer from 'puppeteer-core';
import { findChrome } from './find-chrome.mjs';

/**
 * A browser with a profile that outlives it, with one page.
 *
 * @param {string} userDataDir The folder of the profile.
 * @returns {Promise<{ page: import('puppeteer-core').Page, kill: () => Promise<void>, close: () => Promise<void> }>}
 */
export async function keptBrowser(userDataDir) {
  const { executablePath, args } = await findChrome();
  const browser = await puppeteer.launch({ executablePath, args, headless: 'shell', userDataDir });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return { page, kill: () => killed(browser.process()), close: () => browser.close() };
}

/** The whole group of processes at once, as a phone does it that runs out of memory or of power. */
function killed(child) {
  const gone = new Promise((done) => child.once('exit', done));
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  return gone;
}
