import { expect } from '@open-wc/testing';
import { completeWords } from '../../../src/elements/instrument/complete-words.js';
import { bakeryEn, bakeryVi } from '../../fixtures/instruments/bakery-words.js';

describe('completeWords', () => {
  it('fills what a translation lacks from the default language', () => {
    const { website, ...items } = bakeryEn.items;
    const words = completeWords(bakeryVi, { ...bakeryEn, items });
    expect(words.items['website']).to.deep.equal(bakeryVi.items.website);
    expect(website.text).not.to.equal(bakeryVi.items.website.text);
  });

  it('fills a single text inside an entry', () => {
    const { text } = bakeryEn.items.backup;
    const words = completeWords(bakeryVi, { ...bakeryEn, items: { ...bakeryEn.items, backup: { text } } });
    expect(words.items['backup']).to.deep.equal({ text, options: bakeryVi.items.backup.options });
  });

  it('leaves a complete translation as it is', () => {
    expect(completeWords(bakeryVi, bakeryEn).items['tools']).to.deep.equal(bakeryEn.items.tools);
  });
});
