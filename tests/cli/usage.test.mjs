import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cliFolder } from '../harness/cli.mjs';
import { screeningCsv } from '../harness/screening-responses.mjs';

const { place, write, run, file } = cliFolder();
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

test('without a command it says what there is, and ends with 2', async () => {
  const { code, out, err } = await run([]);
  assert.deepEqual([code, out], [2, '']);
  for (const command of ['validate', 'score', 'import', 'export', 'report', 'benchmark'])
    assert.match(err, new RegExp(`^  ${command} `, 'm'));
  assert.equal((await run(['--help'])).code, 0);
});

for (const command of ['validate', 'score', 'import', 'export', 'report', 'benchmark']) {
  test(`${command} --help names every option and exit code, in both languages`, async () => {
    const vi = await run([command, '--help', '--lang', 'vi']);
    const en = await run([command, '--help'], { env: { LANG: 'en' } });
    assert.deepEqual([vi.code, en.code], [0, 0]);
    assert.match(vi.out, /Cách dùng: digital-readiness/);
    assert.match(en.out, /Usage: digital-readiness/);
    const optionsIn = (text) =>
      text
        .match(/--[a-z]+(?= |$)/gm)
        ?.filter((name) => !name.startsWith('--map='))
        .sort();
    assert.deepEqual([...new Set(optionsIn(vi.out))], [...new Set(optionsIn(en.out))]);
    assert.match(en.out, /^ {2}130/m);
  });
}

test('Vietnamese is spoken where nothing says otherwise, English where the surroundings are English', async () => {
  assert.match((await run(['scor'], { env: {} })).err, /Không có lệnh “scor”\. Có phải ý Anh\/Chị là “score”\?/);
  assert.match((await run(['scor'], { env: { LANG: 'fr_FR.UTF-8' } })).err, /Không có lệnh/);
  assert.match((await run(['scor'], { env: { LANG: 'vi', LC_ALL: 'en_GB.UTF-8' } })).err, /There is no command "scor"/);
  assert.match((await run(['score', 'x', '--lang', 'en'], { env: {} })).err, /There is no file/);
});

const wrong = [
  [['score'], /No file was named/],
  [['score', 'a', 'b'], /takes one file, but 2 were named/],
  [['score', 'a', '--idnex', 'x'], /no option "--idnex"\. Did you mean "--index"\?/],
  [['score', 'a', '--index'], /"--index" needs a value/],
  [['score', 'a', '--quiet=yes'], /"--quiet" takes no value/],
  [['validate', 'a', '--out', 'x'], /no option "--out"/],
  [['score', 'r.csv', '-i', 'sme-screning'], /cannot be "sme-screning"\. Did you mean "sme-screening"\?/],
  [['score', 'r.csv', '--numbers', 'fr'], /Possible values: vi, en/],
  [['score', 'r.csv', '--date', '1/3/2026'], /"--date" is malformed/],
  [['score', 'r.csv', '--map', 'x'], /"--map" is malformed/],
  [['score', 'r.csv', '--lang', 'fr'], /Possible values: vi, en/],
  [['score', 'plain.csv'], /does not say which questionnaire/],
  [['export', 'r.csv', '--format', 'xlsx'], /XLSX cannot be printed/],
];
for (const [args, says] of wrong) {
  test(`"${args.join(' ')}" is wrong use: 2, and where to read on`, async () => {
    await write('r.csv', screeningCsv(1));
    await write('plain.csv', 'id,web-own\nr1,none\n');
    const { code, err } = await run(args);
    assert.match(err, says);
    assert.match(err, /How to use it: digital-readiness /);
    assert.equal(code, 2);
  });
}

test('a reader that goes away ends it without a word', async () => {
  await write('many.csv', screeningCsv(3000));
  const child = spawn(process.execPath, [main, 'score', file('many.csv'), '-q'], { env: { LANG: 'en' } });
  let told = '';
  child.stderr.on('data', (data) => (told += data));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  assert.deepEqual([code, told], [0, '']);
});

test('Ctrl+C ends it in order: 130, and no file is left', async () => {
  const child = spawn(
    process.execPath,
    [main, 'import', '-', '--from', 'csv', '-o', file('out.jsonl'), '-i', 'sme-screening'],
    {
      env: { LANG: 'en' },
    },
  );
  let told = '';
  child.stderr.on('data', (data) => (told += data));
  child.stdin.on('error', () => undefined);
  const [head, ...rows] = screeningCsv(500).split('\r\n');
  child.stdin.write(`${head}\r\n`);
  const begun = async () => (await readdir(place.path)).some((name) => name.startsWith('out.jsonl'));
  let sent = false;
  const feeding = (async () => {
    for (let at = 0; child.exitCode === null && child.signalCode === null && at < 1e5; at++) {
      child.stdin.write(`${rows[at % 500].replace(/^r/, `x${at}-`)}\r\n`);
      if (at % 100 === 0) await setTimeout(20);
      if (!sent && at % 500 === 0 && (await begun())) sent = child.kill('SIGINT');
    }
  })();
  const [code] = await once(child, 'close');
  await feeding;
  assert.equal(code, 130, told);
  assert.match(told, /Broken off/);
  assert.deepEqual(
    (await readdir(place.path)).filter((name) => name.startsWith('out.jsonl')),
    [],
  );
});

test('a long table is read whole, whatever its chunks', async () => {
  const stream = createWriteStream(file('long.csv'));
  stream.end(screeningCsv(5000));
  await once(stream, 'close');
  const { code, out, err } = await run(['validate', 'long.csv']);
  assert.equal(code, 0, err);
  assert.match(out, /5,000 valid responses/);
});
