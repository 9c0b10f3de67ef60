import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { cliFolder } from '../harness/cli.mjs';
import { screeningResponses } from '../harness/screening-responses.mjs';
import { smallRegister } from '../harness/small-register.mjs';

const { write, run, file } = cliFolder();

/** Responses of enterprises of one day; sectors as they are told. */
function responsesIn(sectors, date = '2026-03-01') {
  return screeningResponses(sectors.length).map((response, at) => ({
    enterprise: `dn-${at}`,
    date,
    response: { ...response, profile: { ...response.profile, sector: sectors[at] } },
  }));
}
const repeat = (sector, count) => Array.from({ length: count }, () => sector);
const lines = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

before(async () => {
  await write('many.jsonl', lines(responsesIn([...repeat('c', 30), ...repeat('g', 25), ...repeat('i', 3)])));
  await write('register.json', JSON.stringify(smallRegister()));
});

test('report --publish writes segments with threshold, suppression and rounding, and nothing else', async () => {
  const { code, out, err } = await run(['report', 'many.jsonl', '--publish', '--format', 'json']);
  assert.equal(code, 0, err);
  const publication = JSON.parse(out);
  assert.deepEqual(Object.keys(publication), [
    'format',
    'kind',
    'programme',
    'wave',
    'asOf',
    'threshold',
    'rounding',
    'tables',
  ]);
  const [{ levels, segments, whole }] = publication.tables;
  assert.deepEqual(levels.rows, ['c', 'g', 'i']);
  // Three are hidden, and another number beside them, or else the total would give them away.
  assert.equal(levels.rowTotals[2], null);
  assert.equal(levels.rowTotals.filter((total) => total === null).length, 2);
  assert.equal(levels.total, 58);
  const shown = segments.filter(({ overall }) => overall.mean !== null);
  assert.equal(shown.length, 1);
  assert.ok(whole.overall.quartiles);
  const rounded = JSON.parse((await run(['report', 'many.jsonl', '--publish', '-f', 'json', '--rounding', '5'])).out);
  const numbers = rounded.tables[0].levels;
  for (const number of [numbers.total, ...numbers.rowTotals, ...numbers.columnTotals, ...numbers.counts.flat()])
    assert.ok(number === null || number % 5 === 0, String(number));
});

test('report --publish prints a table and a page in both languages', async () => {
  const table = await run(['report', 'many.jsonl', '--publish', '--lang', 'vi']);
  assert.match(table.out, /ẩn/);
  assert.match(table.out, /Số nhỏ hơn 5 được ẩn/);
  assert.doesNotMatch(table.out, /Chỉ tiêu báo cáo|Chất lượng dữ liệu/);
  assert.equal((await run(['report', 'many.jsonl', '--publish', '-o', 'page.html'])).code, 0);
  const html = await readFile(file('page.html'), 'utf8');
  assert.match(html, /<td class="number">hidden<\/td>/);
  assert.doesNotMatch(html, /<script|https?:/);
});

test('report --publish refuses with the reason, and writes nothing', async () => {
  await write('few.jsonl', lines(responsesIn(repeat('c', 4))));
  const few = await run(['report', 'few.jsonl', '--publish', '-o', 'few.json']);
  assert.equal(few.code, 1);
  assert.match(few.err, /cannot be published: there are too few enterprises/);
  await assert.rejects(readFile(file('few.json')));
  const measures = await run(['report', 'register.json', '--publish', '--by', 'measure']);
  assert.equal(measures.code, 1);
  assert.match(measures.err, /an enterprise stands in several segments/);
  const coarse = await run(['report', 'many.jsonl', '--publish', '--rounding', '6']);
  assert.deepEqual([coarse.code, coarse.out], [2, '']);
  assert.match((await run(['report', 'many.jsonl', '--rounding', '5'])).err, /works together with "--publish" only/);
});

test('report --publish warns of an earlier publication that it gives few enterprises away with', async () => {
  assert.equal((await run(['report', 'many.jsonl', '--publish', '-o', 'earlier.json'])).code, 0);
  // Two more in manufacturing: the difference of two published numbers is theirs.
  await write('more.jsonl', lines(responsesIn([...repeat('c', 32), ...repeat('g', 25), ...repeat('i', 3)])));
  const args = ['report', 'more.jsonl', '--publish', '-f', 'json', '--before', 'earlier.json'];
  const warned = await run([...args, '--json']);
  assert.equal(warned.code, 1);
  assert.ok(JSON.parse(warned.out).tables.length > 0);
  const warning = JSON.parse(warned.err.trim().split('\n').at(-1));
  assert.deepEqual([warning.type, warning.file], ['differencing', 'earlier.json']);
  assert.ok(
    warning.places.some(({ code, row, column }) => code === 'few' && row === undefined && column === undefined),
  );
  assert.match((await run(args)).err, /tells of few enterprises/);
  const same = await run(['report', 'many.jsonl', '--publish', '--before', 'earlier.json']);
  assert.equal(same.code, 0, same.err);
  const wrong = await run(['report', 'many.jsonl', '--publish', '--before', 'register.json']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /"register.json" is no earlier publication/);
});

const benchmark = (name, ...args) => run(['benchmark', name, '--population', 'en=some', ...args]);

test('benchmark warns where few enterprises lie between it and an earlier one, also of another population', async () => {
  // Of fifty-three, fifty in manufacturing: what is left over are three.
  await write('nested.jsonl', lines(responsesIn([...repeat('c', 50), ...repeat('g', 3)])));
  assert.equal((await benchmark('nested.jsonl', '-o', 'all.json')).code, 0);
  const part = await benchmark('nested.jsonl', '--where', 'sector=c', '--before', 'all.json', '-o', 'part.json');
  assert.equal(part.code, 1);
  assert.match(part.err, /warning: Together with all\.json, this file tells of few enterprises/);
  assert.equal(JSON.parse(await readFile(file('part.json'), 'utf8')).overall.n, 50);
  // With twenty others nobody is few.
  await write('wide.jsonl', lines(responsesIn([...repeat('c', 50), ...repeat('g', 20)])));
  assert.equal((await benchmark('wide.jsonl', '-o', 'all.json')).code, 0);
  const fine = await benchmark('wide.jsonl', '--where', 'sector=c', '--before', 'all.json', '-o', 'c.json');
  assert.equal(fine.code, 0, fine.err);
  // Populations that cannot overlap give nothing away.
  const apart = await benchmark('wide.jsonl', '--where', 'sector=g', '--before', 'c.json');
  assert.equal(apart.code, 0, apart.err);
});

test('benchmark warns of several earlier ones that leave few over together', async () => {
  const sectors = [...repeat('c', 30), ...repeat('g', 20), ...repeat('i', 4)];
  await write('three.jsonl', lines(responsesIn(sectors)));
  for (const sector of ['c', 'g']) {
    assert.equal((await benchmark('three.jsonl', '--where', `sector=${sector}`, '-o', `${sector}.json`)).code, 0);
  }
  const whole = await benchmark('three.jsonl', '--before', 'c.json', '--before', 'g.json', '--json');
  assert.equal(whole.code, 1);
  const warning = whole.err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .find(({ type }) => type === 'differencing');
  assert.deepEqual([warning.code, warning.files], ['rest', ['c.json', 'g.json']]);
});

test('benchmark warns where few enterprises answered anew, by what the file has, or by what was published', async () => {
  const first = responsesIn(repeat('c', 40));
  await write('first.jsonl', lines(first));
  assert.equal((await benchmark('first.jsonl', '-o', 'old.json')).code, 0);
  const again = (count) =>
    first.slice(0, count).map((record, at) => ({
      ...record,
      date: '2026-06-01',
      response: { ...record.response, id: `again-${at}`, answers: {} },
    }));
  await write('two.jsonl', lines([...first, ...again(2)]));
  const two = await benchmark('two.jsonl', '--before', 'old.json');
  assert.match(two.err, /tells of few enterprises/);
  await write('ten.jsonl', lines([...first, ...again(10)]));
  assert.equal((await benchmark('ten.jsonl', '--before', 'old.json')).code, 0);
  // Without the earlier answers only the published numbers are left to compare.
  const later = [...first.slice(2).map((one) => ({ ...one, date: '2026-06-01' })), ...again(2)];
  await write('later.jsonl', lines(later));
  const possible = await benchmark('later.jsonl', '--before', 'old.json');
  assert.match(possible.err, /may tell of few enterprises/);
  const wrong = await benchmark('two.jsonl', '--before', 'first.jsonl');
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /first\.jsonl/);
});
