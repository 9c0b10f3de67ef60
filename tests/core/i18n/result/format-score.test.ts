import { expect } from '@open-wc/testing';
import { formatRange, formatScore, formatShare } from '../../../../src/core/i18n/result/format-score.js';

describe('formatScore', () => {
  const cases = [
    { title: 'rounds a half up', value: 62.5, span: 100, text: '63' },
    { title: 'rounds below a half down', value: 62.4999, span: 100, text: '62' },
    { title: 'takes a half that binary fractions just miss for a half', value: 62.4999999999, span: 100, text: '63' },
    { title: 'shows zero as zero', value: 0, span: 100, text: '0' },
    { title: 'shows no number as a dash', value: null, span: 100, text: '–' },
    { title: 'rounds a half of a negative number up too', value: -0.5, span: 100, text: '0' },
    { title: 'keeps a decimal on a short scale', value: 2.25, span: 3, text: '2,3' },
    { title: 'keeps two decimals on a scale of one', value: 0.625, span: 1, text: '0,63' },
  ];
  for (const { title, value, span, text } of cases) {
    it(title, () => {
      expect(formatScore(value, 'vi', span).replace('-0', '0')).to.equal(text);
    });
  }

  it('writes the decimal sign of the language', () => {
    expect(formatScore(2.25, 'en', 3)).to.equal('2.3');
  });
});

describe('formatRange', () => {
  it('shows both ends', () => {
    expect(formatRange(47.6, 56.2, 'vi', 100)).to.equal('48–56');
  });

  it('shows one number where both ends look the same', () => {
    expect(formatRange(47.6, 48.2, 'vi', 100)).to.equal('48');
  });

  it('shows a dash where there is no range', () => {
    expect(formatRange(null, 48.2, 'vi', 100)).to.equal('–');
  });
});

describe('formatShare', () => {
  it('says 100% only of the whole', () => {
    expect([formatShare(0.999), formatShare(1), formatShare(0.125), formatShare(null)]).to.deep.equal([
      '99%',
      '100%',
      '13%',
      '–',
    ]);
  });
});
