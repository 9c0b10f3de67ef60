import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cliEn } from '../../dist/cli/i18n/en.js';
import { cliVi } from '../../dist/cli/i18n/vi.js';
import { createProgress } from '../../dist/cli/progress.js';

/** A terminal of so many columns, and a clock that is set by hand. */
function terminal(columns) {
  const seen = [];
  const time = { now: 0 };
  const sink = { write: (text) => Promise.resolve(seen.push(text)), columns: () => columns };
  return { seen, time, options: { sink, clock: () => time.now } };
}

test('the bar tells share, rows, rate and remaining time', async () => {
  const { seen, time, options } = terminal(120);
  const progress = createProgress({ ...options, messages: cliEn, language: 'en', total: 1000 });
  time.now = 10_000;
  await progress.update(20_000, 250);
  assert.equal(seen.at(-1), '\r\u001b[2K█████░░░░░░░░░░░░░░░ 25% · 20,000 rows · 2,000 rows/s · 0:30 left');
  await progress.clear();
  assert.equal(seen.at(-1), '\r\u001b[2K');
});

test('it speaks Vietnamese, is drawn ten times a second at most, and is never wider than the terminal', async () => {
  const { seen, time, options } = terminal(40);
  const progress = createProgress({ ...options, messages: cliVi, language: 'vi', total: 100 });
  for (time.now = 1; time.now <= 1000; time.now++) await progress.update(time.now, 50);
  assert.equal(seen.length, 10);
  assert.match(seen[0], /50% · 100 dòng/);
  for (const text of seen) assert.ok(text.replace('\r\u001b[2K', '').length < 40);
});

test('where nobody knows the size there is no share', async () => {
  const { seen, time, options } = terminal(80);
  const progress = createProgress({ ...options, messages: cliEn, language: 'en', total: null });
  time.now = 2000;
  await progress.update(500, 1);
  assert.equal(seen.at(-1), '\r\u001b[2K500 rows · 250 rows/s');
});
