import { expect } from '@open-wc/testing';
import { columnsOf } from '../../../src/core/exchange/columns-of.js';
import { mapColumns, MOST_COLUMNS } from '../../../src/core/exchange/map-columns.js';
import { bakery, bakeryRegion } from '../../fixtures/instruments/bakery.js';

const columns = columnsOf(bakery.structure, bakeryRegion);
const inVietnamese = await bakeryRegion.words['vi']?.(['shop-kind', 'persons']);
const words = [{ items: bakery.words.vi.items, ...inVietnamese }, { items: bakery.words.en.items }];

/** What the headers of a file are taken for. */
function meant(header: readonly string[], by: Readonly<Record<string, string | null>> = {}) {
  return mapColumns(columns, header, { words, by }).columns.map((column) => column?.header ?? null);
}

/** The codes of what is wrong with the headers of a file. */
function codes(header: readonly string[], by: Readonly<Record<string, string | null>> = {}) {
  return mapColumns(columns, header, { words, by }).issues.map(({ code, severity }) => `${severity} ${code}`);
}

describe('columnsOf', () => {
  it('has a column for each item, row of a matrix, and number of a share', () => {
    const headers = columns.map(({ header }) => header);
    expect(headers).to.include.members(['id', 'wave', 'profile.persons', 'website', 'tools.sales', 'devices.kitchen']);
    expect(headers.filter((header) => header.startsWith('online-share'))).to.deep.equal([
      'online-share',
      'online-share.numerator',
      'online-share.denominator',
    ]);
  });
});

describe('mapColumns', () => {
  const { vi, en } = bakery.words;
  const cases = [
    { title: 'ids', header: ['id', 'website', 'tools.stock'], columns: ['id', 'website', 'tools.stock'] },
    { title: 'ids in other letters', header: ['Website', 'TOOLS.stock '], columns: ['website', 'tools.stock'] },
    { title: 'questions in Vietnamese', header: [vi.items.website.text], columns: ['website'] },
    { title: 'questions in English', header: [`${en.items.website.text.toUpperCase()} :`], columns: ['website'] },
    { title: 'names of fields', header: ['website', 'Loại tiệm'], columns: ['website', 'profile.shop-kind'] },
    {
      title: 'the question and the row of a matrix',
      header: [`${vi.items.tools.text} [${vi.items.tools.rows.sales}]`],
      columns: ['tools.sales'],
    },
    { title: 'the row of a matrix alone', header: [vi.items.tools.rows.stock], columns: ['tools.stock'] },
    {
      title: 'columns of a report of errors',
      header: ['#row', '#problems', 'website'],
      columns: [null, null, 'website'],
    },
    {
      title: 'columns of a report of errors in Vietnamese',
      header: ['#dòng', ' #Lỗi '.normalize('NFD'), 'website'],
      columns: [null, null, 'website'],
    },
  ];
  for (const { title, header, columns: expected } of cases) {
    it(`knows ${title}`, () => {
      expect(meant(header)).to.deep.equal(expected);
      expect(codes(header)).to.deep.equal([]);
    });
  }

  it('takes the word of a person before its own', () => {
    expect(meant(['Trang web', 'website'], { 'Trang web': 'website', website: null })).to.deep.equal(['website', null]);
  });

  it('refuses what looks like a slip, with what was meant, and passes the rest over with a warning', () => {
    const { issues } = mapColumns(columns, ['website', 'spede', 'Ghi chú của cán bộ']);
    expect(issues.map(({ severity, params }) => [severity, params])).to.deep.equal([
      ['error', { column: 'spede', nearest: 'speed' }],
      ['warning', { column: 'Ghi chú của cán bộ' }],
    ]);
  });

  it('refuses two columns that hold the same, and an id that does not exist', () => {
    expect(codes(['website', 'website'])).to.deep.equal(['error column/duplicate']);
    expect(codes(['website', 'x'], { x: 'spede' })).to.deep.equal(['error column/no-such-id']);
  });

  it('refuses a table without a question, and one that is too wide', () => {
    expect(codes(['id', 'wave'])).to.deep.equal(['error table/no-known-column']);
    expect(codes(Array.from({ length: MOST_COLUMNS + 1 }, (_, at) => `c${at}`))).to.deep.equal([
      'error table/too-wide',
    ]);
  });
});
