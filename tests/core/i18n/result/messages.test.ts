import { expect } from '@open-wc/testing';
import { en } from '../../../../src/core/i18n/result/en.js';
import type { ResultMessages } from '../../../../src/core/i18n/result/messages.js';
import { vi } from '../../../../src/core/i18n/result/vi.js';

const locales: readonly ResultMessages[] = [vi, en];

/** Every sentence of a locale; functions are called with stand-ins. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}

describe('messages of the result', () => {
  for (const messages of locales) {
    it(`are in composed Unicode and without exclamation marks (${messages.locale})`, () => {
      for (const text of sentences(messages)) {
        expect(text).to.equal(text.normalize('NFC'));
        expect(text).not.to.match(/!|^\s|\s$|^$/);
      }
    });

    it(`call the level held by its gate by the wording of the instrument's author (${messages.locale})`, () => {
      expect(messages.level.gateNotMet('L3', 'a backup')).to.include('L3').and.to.include('a backup');
    });
  }

  it('speak of money in the unit that people speak in', () => {
    expect([
      vi.actions.money(0, 0, 'VND'),
      vi.actions.money(0, 2_000_000, 'VND'),
      vi.actions.money(2_000_000, 10_000_000, 'VND'),
      vi.actions.money(500_000, 1_500_000_000, 'VND'),
      vi.actions.money(5_000_000, 5_000_000, 'VND'),
      vi.actions.money(100, 250.5, 'EUR'),
    ]).to.deep.equal([
      'không tốn tiền',
      'không quá 2 triệu đồng',
      'từ 2 đến 10 triệu đồng',
      'từ 0 đến 1,5 tỷ đồng',
      'khoảng 5 triệu đồng',
      'từ 100 đến 250,5 EUR',
    ]);
    expect(en.actions.money(2_000_000, 10_000_000, 'VND')).to.equal('2 to 10 million dong');
  });

  it('count in the plural of the language', () => {
    expect([en.actions.days(1), en.actions.days(2), en.actions.more(1)]).to.deep.equal([
      'about 1 day of work',
      'about 2 days of work',
      'Show 1 more action',
    ]);
    expect(vi.actions.days(2)).to.equal('khoảng 2 ngày công');
  });
});
