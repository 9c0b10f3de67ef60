import { expect } from '@open-wc/testing';
import { smeScreening } from '../../../../src/core/instruments/sme-screening/index.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import type { ItemWords, Words } from '../../../../src/core/model/words.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';

const languages: readonly [string, Words][] = Object.entries(smeScreening.words);

/** Words as readers count them: what stands between spaces. In Vietnamese that is a syllable. */
const length = (text: string): number => text.trim().split(/\s+/).length;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The same keys, down to the texts. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return 'text';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

describe('sme-screening', () => {
  it('is read without an issue, warnings included', () => {
    const file: unknown = JSON.parse(JSON.stringify(smeScreening));
    const { ok, issues } = parseInstrument(file, { regions: [vietnam] });
    expect(issues).to.deep.equal([]);
    expect(ok).to.equal(true);
  });

  it('says the same things in both languages', () => {
    expect(shape(smeScreening.words.en)).to.deep.equal(shape(smeScreening.words.vi));
  });

  it('lets every question be answered with don’t know', () => {
    for (const { id, unknown } of smeScreening.structure.items) expect(unknown, id).to.equal(true);
  });
});

for (const [language, words] of languages) {
  describe(`sme-screening, its words (${language})`, () => {
    const items: readonly [string, ItemWords][] = Object.entries(words.items);
    const marks =
      language === 'vi'
        ? [/(^|[.?] )Tính( là [^:]+)?: /, /\. Không tính( là [^:]+)?: /, /\. Xem: [^.]+\.$/]
        : [/(^|[.?] )Counts( as [^:]+)?: /, /\. Does not count( as [^:]+)?: /, /\. Check: [^.]+\.$/];

    for (const [id, item] of items) {
      it(`${id} is short: stem ≤ 20 words, options ≤ 16, hint ≤ 45`, () => {
        expect(length(item.text), item.text).to.be.at.most(20);
        expect(length(item.hint ?? ''), item.hint).to.be.within(10, 45);
        for (const text of Object.values(item.options ?? {})) expect(length(text), text).to.be.at.most(16);
      });

      it(`${id} has a hint that says what counts, what does not, and where to look`, () => {
        for (const mark of marks) expect(item.hint).to.match(mark);
      });

      it(`${id} has options that differ, and can be read without their neighbours`, () => {
        const options = Object.values(item.options ?? {});
        expect(new Set(options).size).to.equal(options.length);
        for (const text of options) expect(text).not.to.match(/^(Như trên|As above)/);
      });
    }

    it('tells on every page with a ladder how to choose', () => {
      const rule = language === 'vi' ? 'chọn dòng cao nhất đúng với' : 'Choose the highest line that is true of';
      for (const [id, page] of Object.entries(words.pages)) expect(page.introduction, id).to.include(rule);
    });

    it('is composed text without exclamation marks, double or outer spaces', () => {
      for (const text of textsIn(words)) {
        expect(text).to.equal(text.normalize('NFC'));
        expect(text).not.to.match(/!|^\s|\s$|^$| {2}/);
      }
    });
  });
}

describe('sme-screening, its Vietnamese', () => {
  const texts = textsIn(smeScreening.words.vi);

  it('writes hóa, thủy, ủy with the tone where legal texts have it', () => {
    for (const text of texts)
      expect(text).not.to.match(/o[àáảãạ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|o[èéẻẽẹ](?!\p{L})/iu);
  });

  it('addresses the reader as Anh/Chị, and uses no word that the glossary avoids', () => {
    const avoided = [
      /\b(bạn|quý khách|ông\/bà)(?!\p{L})/iu,
      /doanh nghiệp vừa và nhỏ|\bSME\b|DNNVV/u,
      /(?<!\p{L}|chủ )(yếu|kém|lạc hậu|mù số)(?!\p{L})/iu,
      /(^|\P{L})(tỉ đồng|file|back-up|2FA|order|online|platform|MST|MXH)(?!\p{L})/iu,
      // Of words of their own: a chat holds the letters of a district.
      /kỹ thuật số|được hưởng hỗ trợ|(^|\P{L})(quận|huyện)(?!\p{L})/iu,
      /lời khuyên|điểm yếu|bài kiểm tra|bài thi/iu,
    ];
    for (const text of texts) for (const word of avoided) expect(text).not.to.match(word);
  });
});
