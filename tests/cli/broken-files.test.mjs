import assert from 'node:assert/strict';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { cliFolder } from '../harness/cli.mjs';
import { screeningCsv, screeningLines } from '../harness/screening-responses.mjs';
import { zipFile } from '../harness/zip-file.mjs';

const { place, write, run, file } = cliFolder();
const csv = screeningCsv(3);
const [head, ...body] = csv.split('\r\n');
const wide = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',');
const bomb = Buffer.alloc(200_000_000);

/** Files that are broken: what is in them, what is said, and what the command ends with. */
const cases = {
  'empty.csv': { content: '', code: 1, says: /empty\.csv: error: The file has no rows of data/ },
  'header-only.csv': { content: `${head}\r\n`, code: 1, says: /no rows of data/ },
  'open-quote.csv': {
    content: `${csv}r9,"sme-screening`,
    code: 1,
    says: /quotation mark that opens in line 5 is never closed/,
  },
  'cut-letter.csv': {
    content: Buffer.from(`${csv}r9,Huế`).subarray(0, -1),
    code: 1,
    says: /ends in the middle of a letter/,
  },
  'windows.csv': { content: Buffer.from(`id,web-own\r\nr\xe9,none\r\n`, 'latin1'), code: 1, says: /not as UTF-8/ },
  'utf16.csv': { content: Buffer.from(`\ufeff${csv}`, 'utf16le'), code: 1, says: /saved as UTF-16/ },
  'utf16-bare.csv': { content: Buffer.from(csv.slice(1), 'utf16le'), code: 1, says: /saved as UTF-16/ },
  'picture.csv': {
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 0]),
    code: 1,
    says: /not a text file/,
  },
  'wide.csv': { content: `${wide}\n${wide}\n`, code: 1, says: /10,000 columns; at most 4,000/ },
  'strange.csv': { content: 'a,b\n1,2\n', code: 1, says: /No column is a question/ },
  'misspelt.csv': {
    content: 'id,web-onw\nr1,none\n',
    code: 1,
    says: /line 1: error: No question belongs to the column "web-onw"\. Did you mean "web-own"\?/,
  },
  'twice.csv': {
    content: [head, body[0], body[1], body[0]].join('\r\n'),
    code: 1,
    says: /line 4, column "id": error: The id "r1" stands in row 2 already/,
  },
  'too-many.csv': {
    content: 'id,web-own,startedAt\nr1,none,2026-03-01,x,y\n',
    code: 1,
    says: /line 2: error: The row has 5 cells, but the table has 3/,
  },
  'line.jsonl': {
    content: `${screeningLines(1)}{"id": 1,}\n`,
    code: 1,
    says: /line 2: error: The line cannot be read as JSON from column 10/,
  },
  'cut.jsonl': { content: screeningLines(1).slice(0, 300), code: 1, says: /line 1: error: .*JSON/ },
  'cut.json': {
    content: `[${screeningLines(1).trim()},\n${screeningLines(1).slice(0, 200)}`,
    code: 1,
    says: /line 2: error: .*JSON/,
  },
  'other.jsonl': {
    content: screeningLines(1).replace('"id":"sme-screening"', '"id":"sme-readiness"'),
    code: 1,
    says: /sme-readiness/,
  },
  'no.xlsx': { content: 'id,web-own\n', code: 1, says: /XLSX file is damaged/ },
  'cut.xlsx': {
    content: zipFile({ 'xl/workbook.xml': '<workbook/>' }).subarray(0, -8),
    code: 1,
    says: /XLSX file is damaged/,
  },
  'hollow.xlsx': { content: zipFile({ 'hello.txt': 'hello' }), code: 1, says: /XLSX file is damaged/ },
  'bomb.xlsx': {
    content: zipFile({ 'xl/worksheets/sheet1.xml': bomb }),
    code: 1,
    says: /at least 200 MB when unpacked; the limit is 100 MB/,
  },
  'lying-bomb.xlsx': {
    content: zipFile({ 'xl/worksheets/sheet1.xml': bomb }, { 'xl/worksheets/sheet1.xml': 1000 }),
    code: 1,
    says: /XLSX file is damaged/,
  },
};

for (const [name, { content, code, says }] of Object.entries(cases)) {
  for (const command of ['validate', 'score', 'import', 'export']) {
    test(`${command} ${name} says what is wrong, without a stack trace`, async () => {
      await write(name, content);
      const result = await run([command, name, '-i', 'sme-screening', '--date', '2026-03-01']);
      const told = result.out + result.err;
      assert.match(told, says);
      assert.equal(result.code, code, told);
      assert.doesNotMatch(told, /\n\s+at |node:internal|Error:/);
      // The name of the file stands in every complaint.
      assert.ok(told.includes(name));
    });
  }
}

test('a bomb is refused before it is unpacked', async () => {
  await write('bomb.xlsx', cases['bomb.xlsx'].content);
  const start = performance.now();
  await run(['validate', 'bomb.xlsx', '-i', 'sme-screening']);
  assert.ok(performance.now() - start < 10_000);
});

test('a file that is not there, a directory, and one without permission end with 3', async (t) => {
  await mkdir(file('folder'), { recursive: true });
  await write('secret.csv', csv);
  await chmod(file('secret.csv'), 0);
  const wrong = [
    ['nowhere.csv', /There is no file "nowhere\.csv"/],
    ['folder', /"folder" is a directory/],
    // Whoever is root may read everything.
    ...(process.getuid?.() === 0 ? [] : [['secret.csv', /no permission to open "secret\.csv"/]]),
  ];
  for (const [name, says] of wrong) {
    const { code, err } = await run(['score', name, '-i', 'sme-screening']);
    t.diagnostic(err.trim());
    assert.equal(code, 3);
    assert.match(err, says);
  }
});

test('where nothing can be written, nothing is left behind', async () => {
  await write('right.csv', csv);
  const before = (await readdir(place.path)).sort();
  const missing = await run(['score', 'right.csv', '-o', 'nowhere/out.csv']);
  assert.equal(missing.code, 3);
  assert.match(missing.err, /There is no file "nowhere\/out\.csv"/);
  const same = await run(['score', 'right.csv', '-o', './right.csv']);
  assert.equal(same.code, 2);
  assert.deepEqual((await readdir(place.path)).sort(), before);
});
