import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityViolations } from '../harness/accessibility-violations.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import {
  cursorBehind,
  issues,
  keptText,
  pressInPreview,
  preview,
  ready,
  status,
  suggestions,
  withStudio,
} from '../harness/studio.mjs';

const own = await readFile(new URL('../../demo/own-instrument.json', import.meta.url), 'utf8');
const place = {};
let folder;

before(async () => {
  [place.browser, place.site, folder] = await Promise.all([openBrowser(), serve(), mkdtemp(join(tmpdir(), 'studio-'))]);
});
after(async () => {
  await place.browser?.close();
  await place.site?.close();
  await rm(folder, { recursive: true });
});

const inStudio = (look, use) => withStudio(place, look, use);

test('a slip of the hand is told at its line, and put right with one click', () =>
  inStudio({}, async ({ page, seen }) => {
    await cursorBehind(page, '"id": "photos');
    await page.keyboard.type('x');
    await page.waitForSelector('#issues .mend');
    assert.deepEqual(await issues(page), [
      'Không có câu hỏi “photos”. Có phải ý Anh/Chị là “photosx”?',
      'Không có câu hỏi “photos”. Có phải ý Anh/Chị là “photosx”?',
      'Ngôn ngữ “vi” có lời văn cho câu hỏi “photos” không tồn tại. Có phải ý Anh/Chị là “photosx”?',
      'Ngôn ngữ “en” có lời văn cho câu hỏi “photos” không tồn tại. Có phải ý Anh/Chị là “photosx”?',
    ]);
    assert.equal(await page.$eval('#stale', ({ hidden }) => hidden), false);
    await page.keyboard.press('Backspace');
    await status(page, 'Không có lỗi.');

    await cursorBehind(page, '"kind": "multi');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('#issues .mend');
    await page.click('#issues button');
    const selected = await page.evaluate(() => String(document.querySelector('#editor').shadowRoot.getSelection()));
    assert.equal(selected, '"multple"');
    assert.equal(await page.$eval('#issues .mend', ({ textContent }) => textContent), 'Đổi thành "multiple"');
    await page.click('#issues .mend');
    await status(page, 'Không có lỗi.');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'status');
    assert.equal(await keptText(page), own);
    assert.deepEqual(seen.complaints, []);
  }));

test('of six mistakes five mend themselves together, and undoing brings them back', () =>
  inStudio({ query: '?lang=en' }, async ({ page }) => {
    await page.select('#examples', '1');
    await status(page, '6 issues');
    await page.click('#fix-all');
    await status(page, '1 issue');
    assert.deepEqual(await issues(page), ['The text "items.ledger.options.paper" is missing in "vi". Add it.']);
    await cursorBehind(page, '"format": 1');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await status(page, '6 issues');
  }));

test('a forgotten comma is named as such, and put back', () =>
  inStudio({ query: '?lang=en' }, async ({ page }) => {
    await cursorBehind(page, '"id": "craft-village",');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('#issues li');
    assert.deepEqual(await issues(page), [
      'The text cannot be read as JSON from line 6, column 5: a comma is missing. Put a comma behind what stands before this place.',
    ]);
    await page.click('#issues .mend');
    await status(page, 'No issues.');
    assert.equal(await keptText(page), own);
  }));

test('the preview keeps page and answers while the text changes, the score follows, and the focus stays', () =>
  inStudio({}, async ({ page }) => {
    await pressInPreview(page, '[part~="next"]');
    await page.waitForFunction(() => document.querySelector('#preview').shadowRoot.querySelector('input'));
    await pressInPreview(page, 'input[value="some"]');
    await page.waitForFunction(() => document.querySelector('#score strong').textContent === '50');
    const parts = await page.$$eval('#score table:last-of-type tbody th', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    assert.deepEqual(parts, [
      'Cơ sở có ảnh và giá của sản phẩm để gửi cho khách không? Có cho một số sản phẩm',
      'Cộng',
    ]);

    await cursorBehind(page, '"some": 50');
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => document.querySelector('#score strong').textContent === '5');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'editor');
    assert.equal(await page.evaluate(() => scrollY), top);
    const { step, chosen } = await preview(page);
    assert.deepEqual([step, chosen], ['page', ['some']]);

    await page.reload({ waitUntil: 'networkidle0' });
    await ready(page);
    assert.match(await keptText(page), /"some": 5,/);
    await pressInPreview(page, '[part~="next"]');
    await page.waitForFunction(() => document.querySelector('#preview').shadowRoot.querySelector('input:checked'));
    assert.deepEqual((await preview(page)).chosen, ['some']);
  }));

test('deleting asks first, and leaves neither text nor answers', () =>
  inStudio({}, async ({ page }) => {
    await pressInPreview(page, '[part~="next"]');
    await page.waitForFunction(() => document.querySelector('#preview').shadowRoot.querySelector('input'));
    await pressInPreview(page, 'input[value="some"]');
    await cursorBehind(page, '"version": "1');
    await page.keyboard.type('0');
    await page.waitForFunction(() => localStorage.getItem('digital-readiness-studio')?.includes('10.0.0'));
    await page.click('#forget');
    await page.click('#forget-dialog [value="keep"]');
    assert.match(await keptText(page), /10\.0\.0/);
    await page.click('#forget');
    await page.click('#forget-dialog [value="forget"]');
    await page.waitForFunction(() => document.querySelector('#notice').textContent !== '');
    assert.equal(await keptText(page), null);
    await page.reload({ waitUntil: 'networkidle0' });
    await ready(page);
    assert.match(await page.$eval('#score', ({ textContent }) => textContent), /chưa có điểm/);
    assert.equal(await keptText(page), own);
  }));

test('without a mouse: suggestions, a key with its value, and out of the editor by Escape and Tab', () =>
  inStudio({}, async ({ page }) => {
    await page.focus('#forget');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'editor');
    await cursorBehind(page, '"version": "1.0.0",');
    await page.keyboard.press('Enter');
    await page.keyboard.type('so');
    assert.deepEqual(await suggestions(page), ['sources']);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => localStorage.getItem('digital-readiness-studio')?.includes('"sources": [],'));
    await page.keyboard.type('{');
    await page.keyboard.down('Control');
    await page.keyboard.press('Space');
    await page.keyboard.up('Control');
    assert.deepEqual(await suggestions(page), [
      'title',
      'lang',
      'issuer',
      'reference',
      'date',
      'undated',
      'href',
      'role',
    ]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement.id), 'editor');
  }));

test('a file comes in by the button or by dropping it, and goes out as a download', () =>
  inStudio({}, async ({ page }) => {
    const file = join(folder, 'mine.json');
    await writeFile(file, own.replace('"craft-village"', '"my-village"'));
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('label.button')]);
    await chooser.accept([file]);
    await page.waitForFunction(() => localStorage.getItem('digital-readiness-studio').includes('"my-village"'));
    assert.equal(await page.$eval('#notice', ({ textContent }) => textContent), 'Đã mở tệp mine.json.');

    await page.evaluate(
      (text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
        const content = document.querySelector('#editor').shadowRoot.querySelector('.cm-content');
        for (const type of ['dragover', 'drop'])
          content.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
      },
      own.replace('"craft-village"', '"dropped-village"'),
    );
    await page.waitForFunction(() => localStorage.getItem('digital-readiness-studio').includes('"dropped-village"'));
    await ready(page);

    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
      browserContextId: page.browserContext().id,
    });
    const saved = new Promise((done) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && done()),
    );
    await page.click('#download');
    await saved;
    assert.equal(await readFile(join(folder, 'dropped-village.json'), 'utf8'), await keptText(page));
  }));

test('every example of the list opens without an issue, and without scrolling sideways on a phone', () =>
  inStudio({ width: 360 }, async ({ page, seen }) => {
    const values = await page.$$eval('#examples option', (options) =>
      options.map(({ value }) => value).filter(Boolean),
    );
    assert.ok(values.length >= 11, String(values.length));
    for (const value of values.filter((one) => one !== '1')) {
      await page.select('#examples', value);
      await page.waitForFunction(
        (wanted) => document.querySelector('#examples').value === wanted && document.querySelector('#stale').hidden,
        {},
        value,
      );
      await status(page, 'Không có lỗi.');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), value);
    }
    await page.waitForFunction(() => /website|Internet/.test(document.querySelector('#score').textContent));
    assert.deepEqual(seen.complaints, []);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  }));

for (const dark of [false, true]) {
  for (const query of ['', '?lang=en']) {
    test(`with issues, suggestions and the question before deleting it passes the audit${query}, ${dark ? 'dark' : 'light'}`, () =>
      inStudio({ dark, query }, async ({ page }) => {
        await page.select('#examples', '1');
        await page.waitForSelector('#issues .mend');
        await cursorBehind(page, '"format": 1,');
        await page.keyboard.press('Enter');
        await page.keyboard.type('m');
        await suggestions(page);
        assert.deepEqual(await accessibilityViolations(page), []);
        await page.click('#forget');
        assert.deepEqual(await accessibilityViolations(page), []);
      }));
  }
}
