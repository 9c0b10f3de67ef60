import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../../src/core/i18n/result/en.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import type { Source } from '../../../src/core/model/source.js';
import { sourceText } from '../../../src/elements/result/source-text.js';

const law: Source = { title: 'Luật Chuyển đổi số', lang: 'vi', issuer: 'Quốc hội', reference: '148/2025/QH15' };

/** The line as an element, in the language of some messages. */
const shown = (source: Source, { method }: typeof vi | typeof en) =>
  fixture<HTMLElement>(html`<p>${sourceText(source, method)}</p>`);

describe('a source on one line', () => {
  const dates = [
    { date: '2025-12-11', inVietnamese: '11/12/2025', inEnglish: '11 December 2025' },
    { date: '2024-07', inVietnamese: '07/2024', inEnglish: 'July 2024' },
    { date: '2023', inVietnamese: '2023', inEnglish: '2023' },
  ];
  for (const { date, inVietnamese, inEnglish } of dates) {
    it(`writes ${date} as people do, as far as it is known`, async () => {
      const source = { ...law, date };
      expect((await shown(source, vi)).textContent).to.equal(
        `Luật Chuyển đổi số (Quốc hội, 148/2025/QH15, ${inVietnamese})`,
      );
      expect((await shown(source, en)).textContent).to.equal(
        `Luật Chuyển đổi số (Quốc hội, 148/2025/QH15, ${inEnglish})`,
      );
    });
  }

  it('says that there is no date where none is known, and nothing where it was left out', async () => {
    const undated: Source = { ...law, undated: true };
    expect((await shown(undated, vi)).textContent).to.match(/\(Quốc hội, 148\/2025\/QH15, không rõ ngày\)$/);
    expect((await shown(undated, en)).textContent).to.match(/\(Quốc hội, 148\/2025\/QH15, no date\)$/);
    expect((await shown(law, vi)).textContent).to.match(/\(Quốc hội, 148\/2025\/QH15\)$/);
  });

  it('says the language of a title where it is another one than the page’s', async () => {
    const languageOf = async (source: Source, messages: typeof vi | typeof en) =>
      (await shown(source, messages)).firstElementChild?.getAttribute('lang') ?? null;
    const linked = { ...law, href: 'https://example.org/' };
    expect([await languageOf(law, en), await languageOf(linked, en)]).to.deep.equal(['vi', 'vi']);
    expect([await languageOf(law, vi), await languageOf(linked, vi)]).to.deep.equal([null, null]);
    expect(await languageOf({ title: 'METHODOLOGY.md' }, en)).to.equal(null);
  });

  it('is a link to https alone', async () => {
    const linked = await shown({ title: 'A', href: 'https://example.org/' }, en);
    expect(linked.querySelector('a')?.getAttribute('href')).to.equal('https://example.org/');
    const other = await shown({ title: 'A', href: 'javascript:alert(1)' }, en);
    expect([other.querySelector('a'), other.textContent]).to.deep.equal([null, 'A']);
  });
});
