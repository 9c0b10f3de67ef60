import { expect } from '@open-wc/testing';
import { smeReadiness } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreening } from '../../../../src/core/instruments/sme-screening/index.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { textsIn } from '../../../../src/core/model/walk/texts.js';
import type { ItemWords, Words } from '../../../../src/core/model/words.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { SHARED } from '../../../fixtures/instruments/sme-readiness/points.js';
import { tooLong } from '../../../fixtures/instruments/word-limits.js';

const languages: readonly [string, Words][] = Object.entries(smeReadiness.words);
const textsOf = (value: unknown) => textsIn(value, []).map(({ text }) => text);

/** The same keys, down to the texts. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return 'text';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

describe('sme-readiness', () => {
  it('is read without an issue, warnings included', () => {
    const parsed = parseInstrument(JSON.parse(JSON.stringify(smeReadiness)), { regions: [vietnam] });
    expect(parsed.issues).to.deep.equal([]);
    expect(parsed.ok).to.equal(true);
  });

  it('says the same things in both languages', () => {
    expect(shape(smeReadiness.words.en)).to.deep.equal(shape(smeReadiness.words.vi));
  });

  it('is short: stem ≤ 20 words, choices ≤ 16, hint ≤ 45', () => {
    expect(tooLong(smeReadiness)).to.deep.equal([]);
  });

  it('asks what the short assessment asks in the same words, and names the same levels', () => {
    for (const [language, words] of languages) {
      const short: Words = smeScreening.words[language as 'vi' | 'en'];
      for (const id of SHARED) expect(words.items[id], `${language} ${id}`).to.deep.equal(short.items[id]);
      for (const [id, { name }] of Object.entries(short.indices['readiness']?.levels ?? {})) {
        expect(words.indices['readiness']?.levels?.[id]?.name, `${language} ${id}`).to.equal(name);
      }
    }
  });

  it('calls the estimate an estimate, never a DMA score', () => {
    const { vi, en } = smeReadiness.words;
    expect(vi.indices['dma-estimate'].title).to.match(/^Ước tính/);
    expect(vi.indices['dma-estimate'].description).to.include('không phải điểm DMA');
    expect(en.indices['dma-estimate'].title).to.match(/^Estimate/);
    expect(en.indices['dma-estimate'].description).to.include('no DMA score');
  });

  it('tells at the start what to have at hand', () => {
    const { vi, en } = smeReadiness.words;
    for (const thing of ['hợp đồng Internet', 'số người đang làm việc', 'doanh thu năm trước']) {
      expect(vi.description).to.include(thing);
    }
    for (const thing of ['Internet contract', 'number of people working', 'last year’s turnover']) {
      expect(en.description).to.include(thing);
    }
  });
});

for (const [language, words] of languages) {
  describe(`sme-readiness, its words (${language})`, () => {
    const items: readonly [string, ItemWords][] = Object.entries(words.items);
    const marks =
      language === 'vi'
        ? [/(^|[.?] )Tính( là [^:]+)?: /, /\. Không tính( là [^:]+)?: /]
        : [/(^|[.?] )Counts( as [^:]+)?: /, /\. Does not count( as [^:]+)?: /];

    for (const [id, item] of items) {
      it(`${id} has a hint that says what counts and what does not`, () => {
        for (const mark of marks) expect(item.hint).to.match(mark);
      });

      it(`${id} has choices that differ, and can be read without their neighbours`, () => {
        for (const choices of [item.options, item.rows, item.columns, item.bands]) {
          const texts = Object.values(choices ?? {});
          expect(new Set(texts).size).to.equal(texts.length);
          for (const text of texts) expect(text).not.to.match(/^(Như trên|As above)/);
        }
      });
    }

    it('tells on every page with a ladder how to choose', () => {
      const rule = language === 'vi' ? 'chọn dòng cao nhất đúng với' : 'Choose the highest line that is true of';
      for (const [id, page] of Object.entries(words.pages)) expect(page.introduction, id).to.include(rule);
    });

    it('is composed text without exclamation marks, double or outer spaces', () => {
      for (const text of textsOf(words)) {
        expect(text).to.equal(text.normalize('NFC'));
        expect(text).not.to.match(/!|^\s|\s$|^$| {2}/);
      }
    });
  });
}

describe('sme-readiness, its Vietnamese', () => {
  const texts = textsOf(smeReadiness.words.vi);

  it('writes hóa, thủy, ủy with the tone where legal texts have it', () => {
    for (const text of texts)
      expect(text).not.to.match(/o[àáảãạ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|o[èéẻẽẹ](?!\p{L})/iu);
  });

  it('addresses the reader as Anh/Chị, and uses no word that the glossary avoids', () => {
    const avoided = [
      /\b(bạn|quý khách|ông\/bà)(?!\p{L})/iu,
      /doanh nghiệp vừa và nhỏ|\bSME\b|DNNVV/u,
      /(?<!\p{L}|chủ )(yếu(?! tố)|(?<!tốn )kém|lạc hậu|mù số)(?!\p{L})/iu,
      /(^|\P{L})(tỉ đồng|file|back-up|2FA|order|online|platform|MST|MXH)(?!\p{L})/iu,
      /kỹ thuật số|được hưởng hỗ trợ|(^|\P{L})(quận|huyện)(?!\p{L})/iu,
      /lời khuyên|điểm yếu|bài kiểm tra|bài thi/iu,
    ];
    for (const text of texts) for (const word of avoided) expect(text).not.to.match(word);
  });
});
