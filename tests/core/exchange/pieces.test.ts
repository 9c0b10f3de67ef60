import { expect } from '@open-wc/testing';
import { delimiterOf } from '../../../src/core/exchange/csv/delimiter.js';
import { withFormula, withoutFormula } from '../../../src/core/exchange/csv/formula.js';
import { cellOfText, missingOfCell, textOfCell } from '../../../src/core/exchange/mark-text.js';
import { numberLocaleOf } from '../../../src/core/exchange/number-locale.js';
import { numberText } from '../../../src/core/exchange/number-text.js';
import { isCalendarDate, readInstant } from '../../../src/core/exchange/read-instant.js';
import { parseNumber } from '../../../src/core/i18n/numbers/parse-number.js';

describe('delimiterOf', () => {
  const cases = [
    ['a,b,c\n1;2,3', ','],
    ['a;b;c\r\n1,5;2', ';'],
    ['a\tb', '\t'],
    ['"a, b, c";d', ';'],
    ['"a\n,,,";d', ';'],
    ['alone', ','],
    ['', ','],
  ] as const;
  for (const [text, sign] of cases) {
    it(`finds ${JSON.stringify(sign)} in ${JSON.stringify(text)}`, () => expect(delimiterOf(text)).to.equal(sign));
  }
});

describe('withoutFormula', () => {
  for (const text of ['=1', '+84', '-1', '@x', '\t=1', '\r', '＝1', "'=1", "''-", 'a=1', "'tis", '', 'Đ']) {
    it(`is taken back by withFormula: ${JSON.stringify(text)}`, () => {
      expect(withFormula(withoutFormula(text))).to.equal(text);
    });
  }
});

describe('numberText', () => {
  for (const value of [0, 1500, 1.5, 1.125, -12.125, 0.125, 1e-7, 1e21, 123456.789, 1 / 3]) {
    it(`writes ${value} so that both languages read the same`, () => {
      const text = numberText(value);
      if (text.includes('e')) expect(Number(text)).to.equal(value);
      else expect([parseNumber(text, 'vi'), parseNumber(text, 'en')]).to.deep.equal([value, value]);
    });
  }
});

describe('numberLocaleOf', () => {
  const cases = [
    [['1', '1.500', '2,5'], 'vi'],
    [['1.500.000'], 'vi'],
    [['1,500.25'], 'en'],
    [['0.5'], 'en'],
    [['1.500', '12'], null],
    [['1,5', '1.5'], null],
  ] as const;
  for (const [texts, locale] of cases) {
    it(`takes ${texts.join(' and ')} for ${locale ?? 'neither'}`, () => expect(numberLocaleOf(texts)).to.equal(locale));
  }
});

describe('readInstant', () => {
  it('reads days and instants in UTC, and nothing else', () => {
    expect(readInstant('2026-03-01')).to.equal('2026-03-01T00:00:00Z');
    expect(readInstant('2026-03-01 08:30')).to.equal('2026-03-01T08:30Z');
    expect(readInstant('2026-03-01T08:30:00.5Z')).to.equal('2026-03-01T08:30:00.5Z');
    for (const text of ['01/03/2026', '2026-02-29', '2026-03-01T08:30+07:00', ''])
      expect(readInstant(text), text).to.equal(null);
  });

  it('knows leap years', () => {
    expect(['2024-02-29', '2000-02-29'].every(isCalendarDate)).to.equal(true);
    expect(['2026-02-29', '1900-02-29', '2026-13-01', '2026-04-31'].some(isCalendarDate)).to.equal(false);
  });
});

describe('marks of missing answers', () => {
  it('are told from free texts that look like them', () => {
    for (const text of ['(unknown)', '\\(unknown)', 'x (unknown)', '\\x'])
      expect(textOfCell(cellOfText(text))).to.equal(text);
    expect(missingOfCell('(unknown)')).to.equal('unknown');
    expect(missingOfCell(cellOfText('(unknown)'))).to.equal(null);
  });
});
