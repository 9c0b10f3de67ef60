import { expect } from '@open-wc/testing';
import { wrapLabel } from '../../../src/elements/radar/wrap-label.js';

describe('wrapLabel', () => {
  const cases = [
    ['a short label stays on one line', 'Dữ liệu', ['Dữ liệu']],
    ['lines are of about equal length', 'An toàn thông tin', ['An toàn', 'thông tin']],
    [
      'three lines hold the longest dimension',
      'Khách hàng và bán hàng trực tuyến',
      ['Khách hàng', 'và bán hàng', 'trực tuyến'],
    ],
    ['a word longer than a line is not cut', 'Interoperability', ['Interoperability']],
    ['spaces count once', '  Quy   trình số ', ['Quy trình số']],
  ] as const;
  for (const [title, label, lines] of cases) {
    it(title, () => {
      expect(wrapLabel(label)).to.deep.equal(lines);
    });
  }

  it('says with an ellipsis that something is left out', () => {
    const lines = wrapLabel('một hai ba bốn năm sáu bảy tám chín mười', 8, 3);
    expect(lines).to.have.length(3);
    expect(lines[2]).to.match(/…$/);
  });

  it('joins decomposed diacritics, so that a syllable is measured as people see it', () => {
    expect(wrapLabel('Dữ liệu'.normalize('NFD'))).to.deep.equal(['Dữ liệu']);
  });
});
