import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileInstrument, score } from '../../dist/core/index.js';
import { contradictions } from '../../dist/core/advice/contradictions.js';
import { itemStates } from '../../dist/core/compiled/item-states.js';
import { factsOf } from '../../dist/core/facts/index.js';
import { parseInstrumentText } from '../../dist/core/model/index.js';
import { vietnam } from '../../dist/core/regions/vietnam/index.js';
import { parseResponse } from '../../dist/core/response/parse-response.js';
import { guideExamples } from '../../scripts/guide-examples.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../harness/open-browser.mjs';
import { shownStep } from '../harness/walk-assessment.mjs';
import { watchedPage } from '../harness/watched-page.mjs';

const examples = await guideExamples();
/** Columns that say what is scored; the others say what comes of it. */
const GIVEN = ['Answers', 'Profile', 'Weighting', 'Variants', 'From version'];
const guide = new URL('../../docs/authoring/', import.meta.url);

/** What the format has and no instrument can use, so that no example shows it; `keys.md` says why. */
const NOT_SHOWN = ['column'];

test('an example shows every key and every choice of the format', async () => {
  const [keys, choices] = namesIn(await schema());
  const [used, values] = namesIn(examples.map(({ text }) => JSON.parse(text)));
  const missing = (wanted, there) => [...wanted].filter((name) => !there.has(name)).sort();
  assert.deepEqual(missing(keys, used), NOT_SHOWN);
  assert.deepEqual(missing(choices, values), []);
});

test('every key of the format has a line in the list of keys, and no other has', async () => {
  const listed = [...(await readFile(new URL('keys.md', guide), 'utf8')).matchAll(/^\| `([^|]*)` \|/gm)];
  const names = listed.flatMap(([, cell]) => cell.split('`, `'));
  const [keys] = namesIn(await schema());
  assert.deepEqual([...new Set(names)].sort(), [...keys].sort());
});

for (const { page, heading, text, rows } of examples) {
  test(`${page}, ${heading}: the example has no issue`, () => {
    assert.deepEqual(parseInstrumentText(text, { regions: [vietnam] }).issues, []);
  });

  test(`${page}, ${heading}: the answers below it give what the table says`, () => {
    assert.ok(rows.length >= 2);
    for (const row of rows) assert.deepEqual(figures(text, row), row);
  });
}

test('the code of the guide runs, and tells the line of a mistake', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'author-'));
  try {
    const [, code] = /^```js\n(.*?)^```$/ms.exec(await readFile(new URL('README.md', guide), 'utf8'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(fileURLToPath(new URL('../../', import.meta.url)), join(folder, 'node_modules/digital-readiness'));
    await writeFile(join(folder, 'main.mjs'), code);
    const profile = examples.find(({ heading }) => heading === 'The profile');
    for (const [{ text }, right, wrong, told] of [
      [examples[0], '"some": 50', '"sone": 50', 'There is no option "sone". Did you mean "some"?'],
      [
        profile,
        '{ "profile": "sells" }',
        '{ "profile": "sels" }',
        'There is no profile field "sels". Did you mean "sells"?',
      ],
    ]) {
      const broken = text.replace(right, wrong);
      await writeFile(join(folder, 'shop-window.json'), broken);
      const run = spawnSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' });
      assert.equal(run.stderr, '');
      const line = broken.split('\n').findIndex((one) => one.includes(wrong)) + 1;
      assert.equal(run.stdout, `${line}: ${told}\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the line of HTML of the guide shows the smallest instrument', async () => {
  const [, html] = /^```html\n(.*?)^```$/ms.exec(await readFile(new URL('README.md', guide), 'utf8'));
  const entry = '<script type="module" src="/dist/cdn/digital-readiness.js"></script>';
  const [browser, site] = await Promise.all([openBrowser(), serve()]);
  try {
    const { page, seen } = await watchedPage(browser);
    const served = {
      '/author.html': {
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="vi">${entry}${html}`,
      },
      '/questions/shop-window.json': { contentType: 'application/json', body: examples[0].text },
      '/favicon.ico': { status: 204 },
    };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = served[new URL(request.url()).pathname];
      return answer ? request.respond(answer) : request.continue();
    });
    await page.goto(new URL('/author.html', site.url).href, { waitUntil: 'networkidle0' });
    assert.equal(await shownStep(page), 'welcome');
    const shown = await page.$eval('readiness-assessment', (element) => element.shadowRoot.textContent);
    assert.match(shown, new RegExp(JSON.parse(examples[0].text).words.vi.title));
    assert.deepEqual(seen.complaints, []);
  } finally {
    await browser.close();
    await site.close();
  }
});

test('every link of the guide leads somewhere, to a heading where it names one', async () => {
  for (const page of (await readdir(guide)).filter((name) => name.endsWith('.md'))) {
    const markdown = await readFile(new URL(page, guide), 'utf8');
    for (const [, target, anchor] of markdown.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)) {
      const file = new URL(target || page, guide);
      assert.ok(existsSync(file), `${page}: ${target}`);
      if (anchor) assert.ok(anchorsIn(await readFile(file, 'utf8')).includes(anchor), `${page}: ${target}#${anchor}`);
    }
  }
});

/** The headings of a page as links name them. */
function anchorsIn(markdown) {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
}

async function schema() {
  return JSON.parse(await readFile(new URL('../../dist/instrument.schema.json', import.meta.url), 'utf8'));
}

/** The keys and the choices that a schema names, or those that a document uses. */
function namesIn(root) {
  const keys = new Set();
  const choices = new Set();
  const visit = (value, isSchema) => {
    if (typeof value === 'string') choices.add(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!isSchema) {
        if (!Array.isArray(value)) keys.add(key);
        visit(inner, false);
      } else if (key === 'properties') {
        for (const [name, property] of Object.entries(inner)) {
          keys.add(name);
          visit(property, true);
        }
      } else if (key === 'enum') inner.forEach((choice) => choices.add(choice));
      else if (key === 'const' && typeof inner === 'string') choices.add(inner);
      else if (typeof inner === 'object') visit(inner, true);
    }
  };
  visit(root, !Array.isArray(root));
  return [keys, choices];
}

/** What a row of the guide says, as the library computes it. */
function figures(text, row) {
  const { structure } = parseInstrumentText(text).value;
  const answers = answersOf(structure, row);
  const profile = JSON.parse(row.Profile ?? '{}');
  const weighting = row.Weighting ?? 'default';
  const result = score(structure, { answers, profile }, { weighting, variants: pairs(row.Variants) });
  const states = itemStates(compileInstrument(structure), { answers, profile });
  const asked = structure.items.filter(({ id }) => isAsked(states.state(id)));
  const found = contradictions(structure, { answers, profile });
  const possible = result.levels?.bounds;
  const known = {
    Score: number(result.score),
    Bounds: `${number(result.bounds.low)} to ${number(result.bounds.high)}`,
    Level: result.levels?.level ?? 'none',
    'Possible levels': possible ? `${possible.lowest} to ${possible.highest}` : 'none',
    Asked: asked.map(({ id }) => id).join(', '),
    'Not fitting': found.map(({ id, kind }) => `${id} ${kind}`).join(', ') || 'nothing',
    Dimensions: named(row.Dimensions, (id) => number(result.dimensions.find((node) => node.id === id)?.score)),
    Facts: named(row.Facts, (id) => factsOf(structure, { answers }).get(id)),
  };
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => {
      assert.ok(name in known || GIVEN.includes(name), name);
      return [name, known[name] ?? cell];
    }),
  );
}

/** Shown, and not told to be inapplicable by its condition. */
const isAsked = ({ visible, applicable }) => visible === true && applicable !== false;

/** The answers of a row; those of an earlier version become answers of this one. */
function answersOf(structure, row) {
  const answers = JSON.parse(row.Answers);
  const version = row['From version'];
  if (version === undefined || version === structure.version) return answers;
  const outcome = parseResponse(compileInstrument(structure), {
    format: 1,
    id: 'b6a1c4f0-3a4b-4f7e-9a51-0f1f8a3c2d10',
    instrument: { id: structure.id, version, hash: '0'.repeat(64) },
    profile: {},
    answers,
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-01-15T02:00:00Z',
    completedAt: null,
  });
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
  return outcome.value.answers;
}

/** `id value, id value` as an object. */
function pairs(cell = '') {
  return Object.fromEntries(
    cell
      .split(', ')
      .filter(Boolean)
      .map((pair) => pair.split(' ')),
  );
}

function named(cell, valueOf) {
  return (
    cell &&
    Object.keys(pairs(cell))
      .map((id) => `${id} ${valueOf(id)}`)
      .join(', ')
  );
}

/** At most three decimals, as the guide writes them. */
function number(value) {
  return value === null || value === undefined ? 'none' : String(Math.round(value * 1000) / 1000);
}
