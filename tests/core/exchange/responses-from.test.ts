import { expect } from '@open-wc/testing';
import type { Cell } from '../../../src/core/exchange/cell.js';
import { columnsOf } from '../../../src/core/exchange/columns-of.js';
import { errorReport } from '../../../src/core/exchange/error-report.js';
import { mapColumns } from '../../../src/core/exchange/map-columns.js';
import { responsesFrom } from '../../../src/core/exchange/responses-from.js';
import type { RowOptions } from '../../../src/core/exchange/row-reader.js';
import { describeIssue } from '../../../src/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../../src/core/i18n/issues/en.js';
import { bakery, bakeryRegion } from '../../fixtures/instruments/bakery.js';

const columns = columnsOf(bakery.structure, bakeryRegion);
const words = [{ items: bakery.words.vi.items }, { items: bakery.words.en.items }];
const date = '2026-03-01';

/** Reads one row, given as cells by header. */
function read(cells: Readonly<Record<string, Cell>>, options: RowOptions = {}) {
  const mapping = mapColumns(columns, Object.keys(cells));
  expect(mapping.issues).to.deep.equal([]);
  return responsesFrom(bakery.structure, [Object.values(cells)], mapping, {
    region: bakeryRegion,
    words,
    date,
    newId: (row) => `row-${row}`,
    ...options,
  });
}

/** The answers of one row. */
function answers(cells: Readonly<Record<string, Cell>>, options: RowOptions = {}) {
  const { records, faulty } = read(cells, options);
  expect(faulty).to.deep.equal([]);
  return records[0]?.response.answers;
}

/** What is wrong with one row: code, column, value. */
function problems(cells: Readonly<Record<string, Cell>>, options: RowOptions = {}) {
  const { records, faulty } = read(cells, options);
  expect(records).to.deep.equal([]);
  return faulty.flatMap(({ issues }) => issues.map(({ column, value, issue }) => [issue.code, column, value]));
}

describe('responsesFrom', () => {
  const { vi, en } = bakery.words;
  const cells: readonly [string, Readonly<Record<string, Cell>>, object][] = [
    ['the id of an option', { website: 'shop' }, { website: { value: 'shop' } }],
    ['an option in Vietnamese', { website: vi.items.website.options.page }, { website: { value: 'page' } }],
    ['an option in English', { website: ` ${en.items.website.options.page} ` }, { website: { value: 'page' } }],
    ["don't know", { website: '(unknown)' }, { website: { missing: 'unknown' } }],
    ['not applicable', { 'order-ways': '(notApplicable)' }, { 'order-ways': { missing: 'notApplicable' } }],
    ['ticks', { 'order-ways': 'phone; chat' }, { 'order-ways': { value: ['phone', 'chat'] } }],
    ['ticks in lines', { 'order-ways': 'phone\nchat\n' }, { 'order-ways': { value: ['phone', 'chat'] } }],
    ['an estimate', { 'online-share': 'some' }, { 'online-share': { value: { band: 'some' } } }],
    [
      'two numbers of a share',
      { 'online-share.numerator': '30', 'online-share.denominator': 120 },
      { 'online-share': { value: { numerator: 30, denominator: 120 } } },
    ],
    [
      'rows of a matrix, some of them open',
      { 'tools.sales': 'software', 'tools.stock': '', 'tools.accounts': null },
      { tools: { value: { sales: 'software' } } },
    ],
    ['a number', { speed: 100 }, { speed: { value: 100 } }],
    ['no answer', { id: 'a', website: '', speed: ' ' }, {}],
  ];
  for (const [title, row, expected] of cells) {
    it(`reads ${title}`, () => expect(answers(row)).to.deep.equal(expected));
  }

  it('reads numbers as they are written in the language of the file', () => {
    expect(answers({ speed: '1.500' }, { numbers: 'vi' })).to.deep.equal({ speed: { value: 1500 } });
    const share = { 'online-share.numerator': '12,5', 'online-share.denominator': '50' };
    expect(answers(share, { numbers: 'vi' })).to.deep.equal({
      'online-share': { value: { numerator: 12.5, denominator: 50 } },
    });
    expect(answers({ speed: '1,500' }, { numbers: 'en' })).to.deep.equal({ speed: { value: 1500 } });
    expect(problems({ speed: '1.500' })).to.deep.equal([['cell/ambiguous-number', 'speed', '1.500']]);
  });

  const faults: readonly [
    string,
    Readonly<Record<string, Cell>>,
    readonly (readonly [string, string | null, string])[],
  ][] = [
    ['an unknown option', { website: 'shpo' }, [['cell/not-an-option', 'website', 'shpo']]],
    [
      'a wrong tick among right ones',
      { 'order-ways': 'phone; fax' },
      [['cell/not-an-option', 'order-ways', 'phone; fax']],
    ],
    [
      'an exclusive tick beside others',
      { 'order-ways': 'phone; none' },
      [['answer/exclusive', 'order-ways', 'phone; none']],
    ],
    ['a number that is none', { speed: '100 Mbit' }, [['cell/not-a-number', 'speed', '100 Mbit']]],
    ['a number out of range', { speed: -5 }, [['answer/too-small', 'speed', '-5']]],
    ['half a share', { 'online-share.numerator': 3 }, [['cell/half-share', 'online-share.numerator', '3']]],
    [
      'rows missing and answered',
      { 'tools.sales': '(unknown)', 'tools.stock': 'paper' },
      [['cell/mixed-missing', 'tools.sales', '(unknown)']],
    ],
    ['a day that does not exist', { date: '2026-02-30', website: 'page' }, [['cell/not-a-date', 'date', '2026-02-30']]],
    [
      'a field of the profile',
      { 'profile.persons': 0.5, website: 'page' },
      [['answer/not-integer', 'profile.persons', '0.5']],
    ],
    [
      'a row of another questionnaire',
      { instrument: 'shop', website: 'page' },
      [['response/other-instrument', 'instrument', 'shop']],
    ],
    [
      'several cells at once',
      { website: 'x', speed: 'y' },
      [
        ['cell/not-an-option', 'website', 'x'],
        ['cell/not-a-number', 'speed', 'y'],
      ],
    ],
  ];
  for (const [title, row, expected] of faults) {
    it(`names ${title}, and takes nothing of the row`, () => expect(problems(row)).to.deep.equal(expected));
  }

  it('asks for an id and a date where neither the row nor the caller gives one', () => {
    const mapping = mapColumns(columns, ['website']);
    const { faulty } = responsesFrom(bakery.structure, [['page']], mapping);
    expect(faulty[0]?.issues.map(({ issue }) => issue.params)).to.deep.equal([
      { column: 'id' },
      { column: 'startedAt' },
    ]);
  });

  it("refuses a citizen's number without keeping it", () => {
    const cells = {
      remark: 'CCCD 001 203 000 123',
      wave: '046203000123',
      website: '046203000123',
      date: '046203000123',
    };
    const { faulty } = read({ ...cells, 'tools.sales': 'paper' });
    expect(faulty[0]?.cells).to.deep.equal([null, null, null, null, 'paper']);
    expect(faulty[0]?.issues.map(({ issue }) => issue.code)).to.deep.equal(Array(4).fill('cell/citizen-id'));
    expect(JSON.stringify(faulty)).not.to.match(/203/);
  });

  it('refuses a second row with the same id, and names the first', () => {
    const mapping = mapColumns(columns, ['id', 'website']);
    const { records, faulty } = responsesFrom(
      bakery.structure,
      [
        ['a', 'page'],
        ['b', 'page'],
        ['a', 'shop'],
      ],
      mapping,
      { date },
    );
    expect(records.map(({ response }) => response.id)).to.deep.equal(['a', 'b']);
    expect(faulty.map(({ row, issues }) => [row, issues[0]?.issue.params])).to.deep.equal([[4, { id: 'a', first: 2 }]]);
  });

  it('refuses cells beyond the columns, and passes empty rows over', () => {
    const mapping = mapColumns(columns, ['id', 'website']);
    const rows = [
      ['a', 'page', 'x'],
      ['', null],
      ['b', 'page', ''],
    ];
    const { records, faulty } = responsesFrom(bakery.structure, rows, mapping, { date });
    expect(records.map(({ response }) => response.id)).to.deep.equal(['b']);
    expect(faulty.map(({ issues }) => issues[0]?.issue.code)).to.deep.equal(['row/too-many-cells']);
  });
});

describe('errorReport', () => {
  it('can be corrected and read again as it is', () => {
    const header = ['id', 'website', 'speed'];
    const mapping = mapColumns(columns, header);
    const options = { date, words };
    const { faulty } = responsesFrom(bakery.structure, [['a', 'shpo', '5']], mapping, options);
    const report = errorReport(header, faulty, ({ issue }) => describeIssue(issue, issuesEn).problem);
    expect(report.header).to.deep.equal(['#row', '#problems', ...header]);
    expect(report.rows).to.deep.equal([[2, '"shpo" is not an option of this question.', 'a', 'shpo', '5']]);

    const corrected = report.rows.map((row) => row.map((cell) => (cell === 'shpo' ? 'shop' : cell)));
    const again = responsesFrom(bakery.structure, corrected, mapColumns(columns, report.header), options);
    expect(again.faulty).to.deep.equal([]);
    expect(again.records[0]?.response.answers).to.deep.equal({ website: { value: 'shop' }, speed: { value: 5 } });
  });

  it('of a report, in any language, has the own columns of the table and what is wrong now', () => {
    const header = ['#dòng', '#lỗi', 'id', ' #Row', 'website'];
    const cells = [7, 'cũ', 'a', 7, 'shpo', 'thừa'];
    const { faulty } = responsesFrom(bakery.structure, [cells], mapColumns(columns, header), { date, words });
    const report = errorReport(header, faulty, ({ issue }) => issue.code);
    expect(report.header).to.deep.equal(['#row', '#problems', 'id', 'website']);
    expect(report.rows).to.deep.equal([
      [2, faulty[0]?.issues.map(({ issue }) => issue.code).join('\n'), 'a', 'shpo', 'thừa'],
    ]);
  });
});
