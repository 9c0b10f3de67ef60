import { expect } from '@open-wc/testing';
import { structureHash } from '../../../src/core/compiled/structure-hash.js';
import { shippedInstruments } from '../../../src/elements/instrument/shipped-instruments.js';

describe('shippedInstruments', () => {
  for (const [id, shipped] of shippedInstruments) {
    it(`${id} asks what its structure says, under its hash`, async () => {
      const [{ questionnaire, hash }, structure] = await Promise.all([shipped.asked(), shipped.structure()]);
      expect(structure).to.deep.include(questionnaire);
      expect(hash).to.equal(structureHash(structure));
    });

    for (const [locale, { opening, whole }] of Object.entries(shipped.words)) {
      it(`${id} opens in ${locale} with words for its first page, the same as later`, async () => {
        const [{ questionnaire }, first, all] = await Promise.all([shipped.asked(), opening(), whole()]);
        const [page] = questionnaire.pages;
        expect(first.pages).to.have.property(page?.id ?? '');
        expect(first.items).to.include.keys(page?.items ?? []);
        const { pages, items, ...rest } = first;
        expect(all).to.deep.include(rest);
        expect(all.pages).to.deep.include(pages);
        expect(all.items).to.deep.include(items);
      });
    }
  }
});
