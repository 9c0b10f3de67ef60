import { expect } from '@open-wc/testing';
import { structureHash } from '../../../src/core/compiled/structure-hash.js';
import { loadInstrument } from '../../../src/elements/instrument/load-instrument.js';
import { shippedInstrument, type ShippedInstrument } from '../../../src/elements/instrument/shipped-instruments.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';

const { signal } = new AbortController();

async function found(id: string): Promise<ShippedInstrument> {
  const shipped = await shippedInstrument(id);
  if (!shipped) throw new RangeError(`${id} ships`);
  return shipped;
}

describe('shippedInstrument', () => {
  for (const id of ['sme-screening', 'sme-readiness', 'dbi-sme-2021', 'dbi-sme-2025', 'eu-dma-sme', 'eurostat-dii']) {
    it(`${id} asks what its structure says, under its hash`, async () => {
      const shipped = await found(id);
      const [{ questionnaire, hash }, structure] = await Promise.all([shipped.asked(), shipped.structure()]);
      expect(structure).to.deep.include(questionnaire);
      expect([structure.id, hash]).to.deep.equal([id, structureHash(structure)]);
    });

    for (const locale of ['vi', 'en']) {
      it(`${id} opens in ${locale} with words for its first page, the same as later`, async () => {
        const shipped = await found(id);
        const words = shipped.words[locale];
        if (!words) throw new RangeError(`${id} speaks ${locale}`);
        const [{ questionnaire }, first, all] = await Promise.all([shipped.asked(), words.opening(), words.whole()]);
        const [page] = questionnaire.pages;
        expect(first.pages).to.have.property(page?.id ?? '');
        expect(first.items).to.include.keys(page?.items ?? []);
        const { pages, items, ...rest } = first;
        expect(all).to.deep.include(rest);
        expect(all.pages).to.deep.include(pages);
        expect(all.items).to.deep.include(items);
      });
    }

    it(`${id} opens in the page`, async () => {
      const { opening, region } = await loadInstrument(id, signal);
      expect(region?.id).to.equal('vietnam');
      const assessment = await AssessmentHarness.open({ instrument: id });
      expect(assessment.heading).to.equal((await opening('vi')).title);
    });
  }

  it('finds nothing under an id that is only similar', async () => {
    expect(await shippedInstrument('eu-dma')).to.equal(undefined);
  });
});
