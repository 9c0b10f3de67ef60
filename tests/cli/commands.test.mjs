import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import readExcelFile from 'read-excel-file/node';
import { score } from '../../dist/core/index.js';
import { smeScreeningStructure } from '../../dist/core/instruments/sme-screening/index.js';
import { cliFolder } from '../harness/cli.mjs';
import { screeningCsv, screeningLines, screeningResponses } from '../harness/screening-responses.mjs';

const { place, write, run, file } = cliFolder();
const read = (name) => readFile(file(name), 'utf8');
const linesOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('score gives what the library gives, from every format', async () => {
  await write('r.jsonl', screeningLines(5));
  await write('r.csv', screeningCsv(5));
  await write('r.json', JSON.stringify(screeningResponses(5), null, 2));
  assert.equal((await run(['export', 'r.jsonl', '-o', 'r.xlsx'])).code, 0);
  for (const name of ['r.jsonl', 'r.csv', 'r.json', 'r.xlsx']) {
    const { code, out, err } = await run(['score', name]);
    assert.equal(code, 0, err);
    for (const [at, scored] of linesOf(out).entries()) {
      const expected = score(smeScreeningStructure, screeningResponses(5)[at]);
      assert.deepEqual(
        [scored.id, scored.score, scored.low, scored.high, scored.coverage, scored.level, scored.basis],
        [
          `r${at + 1}`,
          expected.score,
          expected.bounds.low,
          expected.bounds.high,
          expected.coverage,
          expected.levels.level,
          expected.basis,
        ],
      );
      for (const { id, score: value } of expected.dimensions) assert.equal(scored.dimensions[id].score, value);
    }
  }
});

test('score writes a table where one is asked for, by the name of the file or by --format', async () => {
  await write('r.csv', screeningCsv(2));
  assert.equal((await run(['score', 'r.csv', '-o', 'scores.csv'])).code, 0);
  const { out } = await run(['score', 'r.csv', '--format', 'csv']);
  assert.equal(await read('scores.csv'), out);
  assert.match(out, /^\uFEFFrow,id,enterprise,wave,date,instrument,version,hash,index,variants,weighting,score,low,/);
  assert.equal(out.trim().split('\r\n').length, 3);
});

test('score takes the index, and names those that there are', async () => {
  await write('r.csv', screeningCsv(1));
  const wrong = await run(['score', 'r.csv', '--index', 'readines']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /Did you mean "readiness"\? Possible values: readiness/);
  assert.equal((await run(['score', 'r.csv', '--index', 'readiness', '--weighting', 'default'])).code, 0);
  assert.match((await run(['score', 'r.csv', '--weighting', 'x'])).err, /"--weighting" cannot be "x"/);
  assert.match((await run(['score', 'r.csv', '--variant', 'x'])).err, /"--variant" is malformed/);
});

test('a wrong enterprise code is told with what to do about it', async () => {
  await write('w.csv', 'id,date,web-own,profile.enterprise-code\na,2026-03-01,none,0100109107\n');
  const { code, err } = await run(['import', 'w.csv', '-i', 'sme-screening', '--json']);
  assert.equal(code, 1);
  const issue = linesOf(err).find(({ type }) => type === 'issue');
  assert.equal(issue.code, 'enterprise-code/check-digit');
  assert.match(issue.problem, /10th digit/);
  assert.match(issue.remedy, /registration certificate/);
});

test('a workbook has dates that are dates and numbers that are numbers; instants are texts in UTC', async () => {
  const [first] = screeningResponses(1);
  const response = { ...first, profile: { ...first.profile, persons: 12 } };
  await write('r.jsonl', `${JSON.stringify({ enterprise: 'dn-1', wave: 'baseline', date: '2026-03-01', response })}\n`);
  assert.equal((await run(['export', 'r.jsonl', '-o', 'd.xlsx'])).code, 0);
  const [{ data }] = await readExcelFile(file('d.xlsx'));
  const [header, row] = data;
  const cell = (name) => row[header.indexOf(name)];
  assert.deepEqual(cell('date'), new Date('2026-03-01T00:00:00Z'));
  assert.equal(cell('profile.persons'), 12);
  assert.equal(cell('startedAt'), response.startedAt);
});

test('what is exported is imported as the same responses, with enterprise, wave and date', async () => {
  const records = screeningResponses(4).map((response, at) =>
    at === 0 ? response : { enterprise: `dn-${at}`, wave: 'baseline', date: '2026-03-01', response },
  );
  await write('r.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  for (const name of ['t.csv', 't.xlsx', 't.json']) {
    assert.equal((await run(['export', 'r.jsonl', '-o', name])).code, 0);
    const { code, out, err } = await run(['import', name]);
    assert.equal(code, 0, err);
    assert.deepEqual(linesOf(out), records);
  }
});

test('a faulty row is told cell by cell, and goes to a report that can be corrected and imported as it is', async () => {
  const csv = screeningCsv(3)
    .replace(/\r\nr2,/, '\r\nr2,')
    .split('\r\n');
  csv[2] = csv[2].replace(/,(6),/, ',sáu,');
  await write('r.csv', csv.join('\r\n'));
  const { code, err } = await run(['import', 'r.csv', '-o', 'in.jsonl', '--errors', 'errors.csv']);
  assert.equal(code, 1);
  assert.match(err, /r\.csv, line 3, column "profile\.persons": error: "sáu" is not a number/);
  assert.match(err, /Imported 2 responses\. 1 row with errors left out/);
  const report = await read('errors.csv');
  assert.match(report, /^\uFEFF#row,#problems,id,/);
  assert.match(report, /\r\n3,"?profile\.persons: ""sáu"" is not a number\. .*r2,/);

  await run(['import', 'errors.csv', '-o', 'none.jsonl', '--errors', 'further.csv']);
  assert.equal(await read('further.csv'), report.replace('\r\n3,', '\r\n2,'), 'a report of it has its columns once');

  await writeFile(file('errors.csv'), report.replace(/,sáu,/, ',6,'));
  const again = await run(['import', 'errors.csv']);
  assert.equal(again.code, 0, again.err);
  assert.deepEqual(
    [...linesOf(await read('in.jsonl')), ...linesOf(again.out)].map(({ id }) => id),
    ['r1', 'r3', 'r2'],
  );
});

test('a table of words, with decimal commas and semicolons, is read as it is', async () => {
  const { smeScreening } = await import('../../dist/core/instruments/sme-screening/index.js');
  const { text, options } = smeScreening.words.vi.items['web-own'];
  await write(
    'bang.csv',
    `"${text}";Số người đang làm việc;Ghi chú\n"${options.orders}";1.500;x\n"${options.none}";12,0;y\n`,
  );
  const { code, out, err } = await run(['import', 'bang.csv', '-i', 'sme-screening', '--date', '2026-03-01']);
  assert.equal(code, 0, err);
  const responses = linesOf(out);
  assert.deepEqual(
    responses.map(({ answers, profile }) => [answers['web-own'].value, profile.persons]),
    [
      ['orders', 1500],
      ['none', 12],
    ],
  );
  assert.match(err, /warning: No question belongs to the column "Ghi chú"/);
  assert.match(err, /Numbers are read the Vietnamese way/);
  const mapped = await run([
    'import',
    'bang.csv',
    '-i',
    'sme-screening',
    '--date',
    '2026-03-01',
    '--map',
    'Ghi chú=',
    '-q',
  ]);
  assert.deepEqual([mapped.code, mapped.err], [0, '']);
});

test('formulas are made harmless in a table, and come back', async () => {
  const [response] = screeningResponses(1);
  await write('f.jsonl', JSON.stringify({ ...response, respondent: { mode: 'advised', role: '=HYPERLINK("x")' } }));
  const { out } = await run(['export', 'f.jsonl', '-f', 'csv']);
  assert.match(out, /"'=HYPERLINK/);
  await write('f.csv', out);
  assert.equal(linesOf((await run(['import', 'f.csv'])).out)[0].respondent.role, '=HYPERLINK("x")');
});

test("a citizen's number is refused, and stands in no file that is written", async () => {
  const number = '046203000123';
  const [response] = screeningResponses(1);
  await write(
    'cccd.csv',
    `id,enterprise,web-own,CCCD,startedAt\nr1,${number},none,,2026-03-01\nr2,,shpo,${number},2026-03-01\n`,
  );
  await write('cccd.jsonl', `${JSON.stringify({ enterprise: number, response })}\n{"id": "${number}",\n`);
  for (const name of ['cccd.csv', 'cccd.jsonl']) {
    const args = ['import', name, '-i', 'sme-screening', '-o', 'out.jsonl', '--errors', 'e.csv'];
    const { code, out, err } = await run(args);
    assert.equal(code, 1);
    assert.doesNotMatch(out + err + (await read('out.jsonl')) + (await read('e.csv')), new RegExp(number));
  }
  assert.match((await run(['validate', 'cccd.csv', '-i', 'sme-screening'])).out, /twelve digits/);
});

test('validate tells line, place and remedy of an instrument, and says when it is right', async () => {
  const instrument = await readFile(new URL('../../demo/own-instrument.json', import.meta.url), 'utf8');
  await write('right.json', instrument);
  await write('wrong.json', instrument.replace('"format": 1', '"fromat": 1'));
  const right = await run(['validate', 'right.json']);
  assert.equal(right.code, 0, right.out);
  assert.match(right.out, /right\.json: the instrument "craft-village" .* is valid/);
  const wrong = await run(['validate', 'wrong.json', 'right.json']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /wrong\.json, line \d+, structure\.fromat: error: .*Did you mean "format"\?/);
  assert.match(wrong.out, /right\.json: /);
});

/** The instrument of the demo, with a profile, and with a condition of its last question. */
async function craftVillage({ profile, visibleIf }) {
  const instrument = JSON.parse(await readFile(new URL('../../demo/own-instrument.json', import.meta.url), 'utf8'));
  if (profile) instrument.structure.profile = profile;
  if (visibleIf) instrument.structure.items[2].visibleIf = visibleIf;
  return instrument;
}

const wrongProfiles = JSON.parse(
  await readFile(new URL('../fixtures/instruments/wrong-profiles.json', import.meta.url), 'utf8'),
);
for (const { fault, code: issue, at, en, ...wrong } of wrongProfiles) {
  test(`validate finds ${fault}, with line, path, cause and remedy, and nothing is scored`, async () => {
    await write('own.json', JSON.stringify(await craftVillage(wrong), null, 2));
    const { code, out } = await run(['validate', 'own.json']);
    assert.equal(code, 1);
    assert.match(out, /^own\.json, line \d+, /);
    assert.ok(out.includes(`, ${at}: error: ${en}\nown.json: 1 error.`), out);
    const [told] = linesOf((await run(['validate', 'own.json', '--json'])).out);
    assert.deepEqual([told.code, told.column, told.path], [issue, null, at]);
    await write('own.csv', 'id,photos,startedAt\nr1,all,2026-03-01\n');
    for (const command of ['score', 'report', 'import', 'export', 'benchmark']) {
      const { code: refused, err } = await run([command, 'own.csv', '-i', 'own.json']);
      assert.equal(refused, command === 'benchmark' ? 2 : 1, err);
    }
  });
}

test('an own instrument may ask what its region knows, and what follows from that', async () => {
  const profile = { region: 'vietnam', fields: ['form', 'sector'] };
  const visibleIf = { op: 'includes', on: { profile: 'size-class' }, value: 'micro' };
  await write('own.json', JSON.stringify(await craftVillage({ profile, visibleIf })));
  const { code, out } = await run(['validate', 'own.json']);
  assert.deepEqual([code, out], [0, 'own.json: the instrument "craft-village" 1.0.0 is valid.\n']);
});

test('a response to other content under the same version is told, and left out', async () => {
  const [response] = screeningResponses(1);
  const instrument = { ...response.instrument, hash: '0'.repeat(64) };
  await write('hash.jsonl', `${JSON.stringify({ ...response, instrument })}\n`);
  for (const command of ['validate', 'score', 'report']) {
    const { code, out, err } = await run([command, 'hash.jsonl']);
    assert.equal(code, 1);
    assert.match(out + err, /hash\.jsonl, line 1, instrument\.hash: error: .* other content under the same version/);
    assert.match(out + err, /Read it with the content that it was given to/);
    assert.doesNotMatch(out + err, /kept/);
  }
});

test('with --json every message is an object a line', async () => {
  await write('m.csv', 'id,web-onw\nr1,none\n');
  const { code, out } = await run(['validate', 'm.csv', '-i', 'sme-screening', '--json']);
  assert.equal(code, 1);
  const [issue] = linesOf(out);
  assert.deepEqual(
    [issue.type, issue.file, issue.line, issue.code, issue.params.nearest],
    ['issue', 'm.csv', 1, 'column/unknown', 'web-own'],
  );
  const missing = await run(['score', 'nowhere.csv', '--json']);
  assert.deepEqual(linesOf(missing.err)[0].code, 'notFound');
});

test('standard input is read, and its format found out', async () => {
  for (const input of [screeningCsv(2), screeningLines(2), JSON.stringify(screeningResponses(2))]) {
    const { code, out, err } = await run(['score', '-'], { input });
    assert.equal(code, 0, err);
    assert.equal(linesOf(out).length, 2);
  }
});

test('a file under an earlier name stays as it was until the new one is whole', async () => {
  await write('r.csv', screeningCsv(1));
  await write('out.csv', 'earlier');
  await write('bad.csv', `${screeningCsv(1)}"open`);
  assert.equal((await run(['score', 'bad.csv', '-o', 'out.csv'])).code, 1);
  assert.equal(await read('out.csv'), 'earlier');
  assert.equal((await run(['score', 'r.csv', '-o', 'out.csv'])).code, 0);
  assert.match(await read('out.csv'), /readiness/);
  assert.deepEqual(
    (await readdir(place.path)).filter((name) => name.includes('.tmp')),
    [],
  );
});
