import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import type { Source } from '../../../src/core/model/source.js';
import { editedBakery } from '../../fixtures/instruments/edited-bakery.js';

const whole: Source = {
  title: 'Sổ tay tự đánh giá',
  lang: 'vi',
  issuer: 'Chi cục A',
  reference: 'ST-01',
  date: '2026-01-15',
  href: 'https://example.org/st-01',
  role: 'drawnOn',
};

const issuesWith = (source: object) => parseInstrument(editedBakery(['structure.sources', [source]])).issues;

describe('a source', () => {
  it('names title, issuer, number, date, address and what was taken from it', () => {
    expect(issuesWith(whole)).to.deep.equal([]);
    expect(issuesWith({ title: 'Sổ tay tự đánh giá' })).to.deep.equal([]);
  });

  for (const date of ['2026', '2026-01', '2026-01-15']) {
    it(`has a date as far as it is known: ${date}`, () => {
      expect(issuesWith({ ...whole, date })).to.deep.equal([]);
    });
  }

  for (const date of ['26', '2026-13', '2026-1', '2026-01-32', '15/01/2026', '2026-', 'January 2026']) {
    it(`is refused with another date: ${date}`, () => {
      expect(issuesWith({ ...whole, date }).map(({ code, path }) => [code, path.join('.')])).to.deep.equal([
        ['date/malformed', 'structure.sources.0.date'],
      ]);
    });
  }

  it('may say that no date of it is known', () => {
    const { date, ...undated } = whole;
    expect(date).to.be.a('string');
    expect(issuesWith({ ...undated, undated: true })).to.deep.equal([]);
    expect(issuesWith({ ...undated, undated: 'yes' }).length).to.equal(1);
  });

  it('is refused with no language', () => {
    expect(issuesWith({ ...whole, lang: 'Vietnamese' }).map(({ code }) => code)).to.deep.equal(['locale/malformed']);
  });

  it('is refused with a role that nothing knows', () => {
    expect(issuesWith({ ...whole, role: 'copied' }).map(({ code }) => code)).to.deep.equal(['value/unknown-choice']);
  });
});
