import { expect } from '@open-wc/testing';
import { formatNumber } from '../../../../src/core/i18n/numbers/format-number.js';
import { parseNumber } from '../../../../src/core/i18n/numbers/parse-number.js';
import { createRandom } from '../../../fixtures/generated/random.js';

describe('parseNumber', () => {
  const cases: { text: string; vi: number | null; en: number | null }[] = [
    { text: '12', vi: 12, en: 12 },
    { text: '0', vi: 0, en: 0 },
    { text: '007', vi: 7, en: 7 },
    { text: '1.500', vi: 1500, en: 1.5 },
    { text: '1,500', vi: 1.5, en: 1500 },
    { text: '1.5', vi: 1.5, en: 1.5 },
    { text: '1,5', vi: 1.5, en: 1.5 },
    { text: '0,5', vi: 0.5, en: 0.5 },
    { text: '1.234.567,5', vi: 1234567.5, en: 1234567.5 },
    { text: '1,234,567.5', vi: 1234567.5, en: 1234567.5 },
    { text: '1.234.567', vi: 1234567, en: 1234567 },
    { text: '1,234,567', vi: 1234567, en: 1234567 },
    { text: '1,500.5', vi: 1500.5, en: 1500.5 },
    { text: '1.500,5', vi: 1500.5, en: 1500.5 },
    { text: '1 500', vi: 1500, en: 1500 },
    { text: '1 234 567', vi: 1234567, en: 1234567 },
    { text: '1\u00a0500', vi: 1500, en: 1500 },
    { text: '1\u202f500', vi: 1500, en: 1500 },
    { text: '  42 ', vi: 42, en: 42 },
    { text: '-3', vi: -3, en: -3 },
    { text: '−3', vi: -3, en: -3 },
    { text: '+3', vi: 3, en: 3 },
    { text: '-0', vi: 0, en: 0 },
    { text: '12345', vi: 12345, en: 12345 },
    { text: '', vi: null, en: null },
    { text: 'mười', vi: null, en: null },
    { text: '1.50.0', vi: null, en: null },
    { text: '1,5,0', vi: null, en: null },
    { text: '1..5', vi: null, en: null },
    { text: '1.5,0.0', vi: null, en: null },
    { text: '.5', vi: null, en: null },
    { text: '5.', vi: null, en: null },
    { text: '1 5', vi: null, en: null },
    { text: '1e3', vi: null, en: null },
    { text: '0x10', vi: null, en: null },
    { text: 'Infinity', vi: null, en: null },
    { text: '٣', vi: null, en: null },
    { text: '5%', vi: null, en: null },
  ];
  for (const { text, vi, en } of cases) {
    it(`reads ${JSON.stringify(text)} as ${vi} in Vietnamese, ${en} in English`, () => {
      expect([parseNumber(text, 'vi'), parseNumber(text, 'en')]).to.deep.equal([vi, en]);
    });
  }
});

describe('formatNumber', () => {
  it('echoes a number as people of the language write it', () => {
    expect([formatNumber(1234567.5, 'vi'), formatNumber(1234567.5, 'en')]).to.deep.equal([
      '1.234.567,5',
      '1,234,567.5',
    ]);
    expect([formatNumber(1500, 'vi'), formatNumber(1.5, 'vi')]).to.deep.equal(['1.500', '1,5']);
    expect(formatNumber(2 / 3, 'vi', 2)).to.equal('0,67');
  });

  it('shows a number that was read so that it is read the same again', () => {
    const random = createRandom(1500);
    for (let round = 0; round < 500; round++) {
      const value = ((random.chance(0.2) ? -1 : 1) * Math.round(random.next() * 10 ** (1 + random.below(12)))) / 1000;
      for (const locale of ['vi', 'en']) {
        const shown = formatNumber(value, locale);
        expect(parseNumber(shown, locale), `${shown} in ${locale}`).to.equal(value === 0 ? 0 : value);
      }
    }
  });
});
