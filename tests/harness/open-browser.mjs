import puppeteer from 'puppeteer-core';
import { findChrome } from './find-chrome.mjs';

/** A browser of its own; close it when done. */
export async function openBrowser() {
  const { executablePath, args } = await findChrome();
  return puppeteer.launch({ executablePath, args, headless: 'shell' });
}
