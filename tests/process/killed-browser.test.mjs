import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '../../scripts/serve.mjs';
import { answersOf, chooseOne, reachQuestions, savedAnswers } from '../harness/answered-page.mjs';
import { keptBrowser } from '../harness/kept-browser.mjs';
import { goOn, shownStep } from '../harness/walk-assessment.mjs';

const KILLS = 10;
let site;
let profile;

before(async () => {
  [site, profile] = await Promise.all([serve(), mkdtemp(join(tmpdir(), 'kept-'))]);
});
after(async () => {
  await site?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The same numbers from 0 to below 1 for the same seed (a linear congruence, good enough to choose moments). */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
}

/** What an item may hold after the kill: what was shown as saved, or what was chosen, or taken back, since. */
function remember(allowed, saved, answers) {
  for (const id of Object.keys(saved)) allowed.set(id, [...(allowed.get(id) ?? []), answers[id]]);
}

/** Answers for a while, and ends at some moment after *Đã lưu*; resolves with what may be found afterwards. */
async function answerUntil(page, random) {
  await reachQuestions(page);
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    await chooseOne(page, random());
    if (random() < 0.4) await savedAnswers(page);
  }
  if (random() < 0.5 && (await shownStep(page)) === 'page') await goOn(page);
  await reachQuestions(page);
  await chooseOne(page, random());
  const saved = await savedAnswers(page);
  const allowed = new Map();
  remember(allowed, saved, saved);
  for (let count = Math.floor(random() * 3); count > 0; count--) {
    await chooseOne(page, random());
    remember(allowed, saved, await answersOf(page));
  }
  await pause(random() * 40);
  return { saved, allowed };
}

test(`${KILLS} times the browser is killed after it said "Đã lưu": no answer is lost`, async (t) => {
  const random = numbers(20261125);
  let known = { saved: {}, allowed: new Map() };
  let checked = 0;
  for (let round = 0; round <= KILLS; round++) {
    const { page, kill } = await keptBrowser(profile);
    try {
      await page.goto(`${site.url}hue-portal.html`);
      await shownStep(page);
      const found = await answersOf(page);
      for (const id of Object.keys(known.saved)) {
        const texts = known.allowed.get(id).map((answer) => JSON.stringify(answer));
        assert.ok(texts.includes(JSON.stringify(found[id])), `round ${round}: ${id} ${JSON.stringify(found[id])}`);
        checked += 1;
      }
      if (round < KILLS) known = await answerUntil(page, random);
    } finally {
      await kill();
    }
  }
  t.diagnostic(`${checked} answers looked for after ${KILLS} kills, none lost`);
  assert.ok(checked >= KILLS);
});
