import { expect } from '@open-wc/testing';
import readExcelFile from 'read-excel-file/universal';
import type { Cell } from '../../../src/core/exchange/cell.js';
import { zipEntries } from '../../../src/core/exchange/zip/zip-entries.js';
import { xlsxBlob } from '../../../src/elements/files/xlsx-blob.js';
import { xlsxSheets } from '../../../src/formats/workbook/xlsx-sheets.js';
import { tooManyCells } from '../../../src/formats/workbook/write-workbook.js';
import { createRandom } from '../../fixtures/generated/random.js';

async function readBack(tables: Parameters<typeof xlsxBlob>[0]) {
  const file = await xlsxBlob(tables);
  return xlsxSheets(new Uint8Array(await file.arrayBuffer()));
}

describe('a table as a workbook', () => {
  it('comes back through the reader of another house, sheet by sheet, cell by cell', async () => {
    const rows: Cell[][] = [
      ['Xưởng may Thuận An', 12, 0.1],
      ['a < b & "c" > d', -3.25, null],
      ['hai\ndòng', 1e21, 0],
      ['_x0041_', 1e-9, 7],
    ];
    const [first, second] = await readBack([
      { name: 'Danh sách', header: ['Tên', 'Số', 'Tỷ lệ'], rows },
      { name: 'Khác', header: ['a'], rows: [] },
    ]);
    expect(first?.name).to.equal('Danh sách');
    expect(first?.rows.map(({ cells }) => cells)).to.deep.equal([['Tên', 'Số', 'Tỷ lệ'], ...rows]);
    expect(second?.rows.map(({ cells }) => cells)).to.deep.equal([['a']]);
  });

  it('has dates that the reader of another house takes for dates, and numbers for numbers', async () => {
    const rows: Cell[][] = [
      ['2026-03-05', 12, '0100109106'],
      ['2024-02-29', 0.5, '2026-03-05T08:30:00Z'],
      ['1900-03-01', -1, '2026-02-30'],
      ['9999-12-31', 1e9, ' 2026-03-05'],
      ['1900-02-28', 0, '05/03/2026'],
    ];
    const header = ['2026-01-01', 'Số', 'Khác'];
    const file = await xlsxBlob([{ name: 'a', header, rows }]);
    const [sheet] = await readExcelFile(await file.arrayBuffer(), { trim: false });
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(sheet?.data).to.deep.equal([
      header,
      [day('2026-03-05'), 12, '0100109106'],
      [day('2024-02-29'), 0.5, '2026-03-05T08:30:00Z'],
      [day('1900-03-01'), -1, '2026-02-30'],
      [day('9999-12-31'), 1e9, ' 2026-03-05'],
      // Some spreadsheets count days before this one otherwise.
      ['1900-02-28', 0, '05/03/2026'],
    ]);
    const [back] = await readBack([{ name: 'a', header, rows }]);
    expect(
      back?.rows.slice(1).map(({ cells }) => cells),
      'for us they are what they were',
    ).to.deep.equal(rows);
  });

  it('counts every day as spreadsheets do', async () => {
    const random = createRandom(3);
    const [first, last] = [Date.UTC(1900, 2, 1), Date.UTC(9999, 11, 31)];
    const days = Array.from({ length: 500 }, () => {
      const day = new Date(first + Math.floor(random.next() * ((last - first) / 86_400_000)) * 86_400_000);
      return day.toISOString().slice(0, 10);
    });
    const file = await xlsxBlob([{ name: 'a', header: ['a'], rows: days.map((day) => [day]) }]);
    const [sheet] = await readExcelFile(await file.arrayBuffer());
    expect(sheet?.data.slice(1).map(([cell]) => (cell instanceof Date ? cell.toISOString() : cell))).to.deep.equal(
      days.map((day) => `${day}T00:00:00.000Z`),
    );
  });

  it('keeps what spreadsheets would take for a formula a text', async () => {
    const file = await xlsxBlob([{ name: 'a', header: ['a'], rows: [['=HYPERLINK("x")'], ['+1'], ['@a']] }]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheet = zipEntries(bytes)?.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    if (!sheet) throw new Error('there is a sheet');
    const packed = new Blob([bytes.slice(sheet.begin, sheet.end)]);
    const text = await new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
    expect(text).not.to.include('<f>');
    expect(text).to.include(`'=HYPERLINK(&quot;x&quot;)`);
    expect(text).to.include(`'+1`);
  });

  it('holds any text and any number', async () => {
    const random = createRandom(7);
    const signs = ['ă', 'ế', '&', '<', ' ', "'", '"', '\n', '\t', '😀', '_x', '0', 'Đ', ']]>', '\u2028'];
    const text = () => Array.from({ length: 1 + random.below(8) }, () => random.pick(signs)).join('');
    const number = () => (random.next() - 0.5) * 10 ** (random.next() * 30 - 15);
    const rows = Array.from({ length: 300 }, (): Cell[] => [`x${text()}x`, number()]);
    const [sheet] = await readBack([{ name: 'a', header: ['text', 'number'], rows }]);
    expect(sheet?.rows.slice(1).map(({ cells }) => cells)).to.deep.equal(rows);
  });

  it('shortens names of sheets between words, and leaves no open bracket or double space', async () => {
    const named = [
      'Theo nhóm: ngành',
      'Chỉ tiêu cốt lõi về sử dụng công nghệ',
      'Chỉ tiêu số (Quyết định 1354/QĐ-BTTTT)',
      'a'.repeat(40),
    ];
    const sheets = await readBack(named.map((name) => ({ name, header: ['a'], rows: [] })));
    expect(sheets.map(({ name }) => name)).to.deep.equal([
      'Theo nhóm ngành',
      'Chỉ tiêu cốt lõi về sử dụng',
      'Chỉ tiêu số',
      'a'.repeat(31),
    ]);
  });

  it('is as wide as it must be', async () => {
    const header = Array.from({ length: 800 }, (_, at) => `c${at}`);
    const [sheet] = await readBack([{ name: 'a', header, rows: [header] }]);
    expect(sheet?.rows.map(({ cells }) => cells)).to.deep.equal([header, header]);
  });

  it('replaces what no XML can hold', async () => {
    const [sheet] = await readBack([{ name: 'a', header: ['a'], rows: [['a\u0000b\uD800c']] }]);
    expect(sheet?.rows[1]?.cells).to.deep.equal(['a\uFFFDb\uFFFDc']);
  });

  it('names each sheet once, with what a spreadsheet allows', async () => {
    const sheets = await readBack(
      ['a/b', 'A b', '', 'x'.repeat(40), 'x'.repeat(40)].map((name) => ({ name, header: ['a'], rows: [] })),
    );
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(5);
    expect(names.every((name) => name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name))).to.equal(true);
  });

  it('gives the same file for the same table', async () => {
    const table = { name: 'a', header: ['a'], rows: [['b']] };
    const [one, other] = await Promise.all([xlsxBlob([table]), xlsxBlob([table])]);
    expect(await one.arrayBuffer()).to.deep.equal(await other.arrayBuffer());
  });

  it('knows when there is too much', () => {
    const row = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const rows = Array.from({ length: 100_000 }, () => row);
    expect(tooManyCells([{ header: row, rows }])).to.equal(true);
    expect(tooManyCells([{ header: row, rows: rows.slice(1) }])).to.equal(false);
  });
});
