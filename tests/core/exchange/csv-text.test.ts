import { expect } from '@open-wc/testing';
import { csvText } from '../../../src/core/exchange/csv/csv-text.js';

describe('csvText', () => {
  it('writes rows as RFC 4180 wants them, with the mark by which spreadsheets know UTF-8', () => {
    expect(
      csvText([
        ['Dữ liệu', 12.5, null],
        ['hai "dòng"', 'a,b', 'c\nd'],
      ]),
    ).to.equal('\uFEFFDữ liệu,12.5,\r\n"hai ""dòng""","a,b","c\nd"\r\n');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
    it(`takes the power from a text that begins with ${JSON.stringify(start)}`, () => {
      const [, line = ''] = csvText([['', `${start}1+1`]]).split(',');
      expect(line.replace(/^"/, '')).to.match(/^'/);
    });
  }

  it('leaves negative numbers numbers', () => {
    expect(csvText([[-5]])).to.equal('\uFEFF-5\r\n');
  });
});
