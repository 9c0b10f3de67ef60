import { expect } from '@open-wc/testing';
import { smeReadiness } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreening } from '../../../../src/core/instruments/sme-screening/index.js';
import type { ActionWords, Words } from '../../../../src/core/model/words.js';

const languages: readonly [string, Words][] = Object.entries(smeReadiness.words);
const ids = smeReadiness.structure.actions.map(({ id }) => id);
/** Words as readers count them; in Vietnamese these are syllables. */
const length = (text: string): number => text.trim().split(/\s+/).length;

for (const [language, words] of languages) {
  describe(`sme-readiness, the words of its actions (${language})`, () => {
    const entries: readonly [string, ActionWords][] = Object.entries(words.actions ?? {});

    it('are there for every action, in its order', () => {
      expect(entries.map(([id]) => id)).to.deep.equal(ids);
    });

    it('have titles that differ', () => {
      const titles = entries.map(([, { title }]) => title);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).to.deep.equal([]);
    });

    it('are short: title ≤ 20 words, first step ≤ 45, done when ≤ 35, before ≤ 20', () => {
      const long = entries.flatMap(([id, { title, firstStep, doneWhen, before = '' }]) =>
        [length(title) > 20, length(firstStep) > 45, length(doneWhen) > 35, length(before) > 20].some(Boolean)
          ? [id]
          : [],
      );
      expect(long).to.deep.equal([]);
    });

    it('are sentences where they are read as such, and titles where not', () => {
      for (const [id, { title, firstStep, doneWhen, before = '' }] of entries) {
        for (const text of [title, before]) expect(text, id).not.to.match(/\.$/);
        for (const text of [firstStep, doneWhen]) expect(text, id).to.match(/\.$/);
        for (const text of [title, firstStep, doneWhen]) expect(text, id).to.match(/^[“\p{Lu}]/u);
      }
    });

    it('are those of the short assessment for the same action', () => {
      const short: NonNullable<Words['actions']> = smeScreening.words[language as 'vi' | 'en'].actions;
      const same = entries.filter(([id]) => id in short);
      expect(same.length).to.be.at.least(15);
      for (const [id, own] of same) expect(own, id).to.deep.equal(short[id]);
    });
  });
}

describe('sme-readiness, the Vietnamese of its actions', () => {
  it('promises no support', () => {
    for (const [id, own] of Object.entries<ActionWords>(smeReadiness.words.vi.actions)) {
      expect(JSON.stringify(own), id).not.to.match(/được hỗ trợ|được hưởng|được cấp/u);
    }
  });
});
