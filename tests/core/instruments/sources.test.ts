import { expect } from '@open-wc/testing';
import { publishedBenchmarks } from '../../../src/core/benchmarks/published-benchmarks.js';
import { structureHash } from '../../../src/core/compiled/structure-hash.js';
import { dbiSme2021 } from '../../../src/core/instruments/dbi-sme-2021/index.js';
import { dbiSme2025 } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import { euDmaSme } from '../../../src/core/instruments/eu-dma-sme/index.js';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import { structures } from '../../../src/core/instruments/structures.js';
import type { Instrument } from '../../../src/core/model/instrument.js';
import type { Source } from '../../../src/core/model/source.js';

const shipped: readonly Instrument[] = [smeScreening, smeReadiness, dbiSme2021, dbiSme2025, euDmaSme, eurostatDii];

/** Numbers of decisions and reports as published. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  'sme-screening': ['148/2025/QH15', '80/2021/NĐ-CP', '1354/QĐ-BTTTT'],
  'sme-readiness': ['148/2025/QH15', '80/2021/NĐ-CP', '1970/QĐ-BTTTT', '1354/QĐ-BTTTT', 'JRC133234'],
  'dbi-sme-2021': ['1970/QĐ-BTTTT'],
  'dbi-sme-2025': ['1567/QĐ-BKHCN'],
  'eu-dma-sme': ['JRC133234'],
  'eurostat-dii': ['isoc_e_dii, isoc_e_diin2'],
};

const JRC = 'European Commission, Joint Research Centre';
const PUBLISHERS: Readonly<Record<string, string>> = {
  'sme-readiness dma-estimate': JRC,
  'eu-dma-sme maturity': JRC,
  'dbi-sme-2021 maturity': 'Bộ Thông tin và Truyền thông',
  'dbi-sme-2025 maturity': 'Bộ Khoa học và Công nghệ',
};
/** Who publishes what an index follows; nobody publishes those of our own. */
const publisherOf = (instrument: string, index: string) =>
  index.startsWith('dii-') ? 'Eurostat' : PUBLISHERS[`${instrument} ${index}`];

/** The words that give a reason; "để ngỏ" is what is left open. */
const WHY: Readonly<Record<string, RegExp>> = { vi: /, (vì|để) (?!ngỏ)/, en: /, (because|so that) / };

/** Whether a source says what it is, by whom it was published, and at least in which year. */
function isWhole({ title, issuer, date }: Source): boolean {
  return title !== '' && issuer !== undefined && /^\d{4}/.test(date ?? '');
}

function expectWhole(sources: readonly Source[] | undefined, place: string): void {
  expect((sources ?? []).some(isWhole), `${place} names a source with title, issuer and date`).to.equal(true);
}

describe('what the instruments that ship rest on', () => {
  it('is told here of every one', () => {
    expect(shipped.map(({ structure }) => structure.id)).to.have.members(Object.keys(structures));
  });

  for (const { structure, words } of shipped) {
    const { id, indices, variants = [], sources = [] } = structure;

    it(`${id}: the instrument, with the number of its decision`, () => {
      expectWhole(sources, id);
      const references = sources.map(({ reference }) => reference);
      expect(references).to.include.members([...(NUMBERS[id] ?? ['none is typed'])]);
    });

    it(`${id}: every index`, () => {
      for (const index of indices) expectWhole(index.sources, index.id);
    });

    it(`${id}: every variant, with what is open and why the default was taken, in every language`, () => {
      for (const variant of variants) {
        expectWhole(variant.sources, variant.id);
        for (const [language, texts] of Object.entries(words)) {
          expect(texts.variants?.[variant.id]?.reason, `${variant.id}, ${language}`).to.be.a('string');
        }
      }
    });

    it(`${id}: no source twice in a list`, () => {
      for (const list of [sources, ...indices.map((index) => index.sources ?? [])]) {
        const told = list.map(({ title, issuer, reference }) => [title, issuer, reference].join());
        expect(new Set(told).size).to.equal(told.length);
      }
    });

    it(`${id}: sources are part of the hash`, () => {
      expect(structureHash(structure)).not.to.equal(structureHash({ ...structure, sources: [] }));
    });
  }

  for (const { structure, words } of shipped) {
    const followed = structure.indices.filter(({ id }) => publisherOf(structure.id, id) !== undefined);

    it(`${structure.id}: every index of a published framework names its publisher first, and whom it was read in apart`, () => {
      const own = structure.indices.filter((index) => !followed.includes(index));
      expect(own.map(({ sources }) => sources?.[0]?.issuer)).to.deep.equal(own.map(() => 'digital-readiness'));
      for (const { id, sources = [] } of followed) {
        expect([sources[0]?.issuer, sources[0]?.role], id).to.deep.equal([publisherOf(structure.id, id), undefined]);
        const repeated = sources.findIndex(({ role }) => role === 'secondHand');
        expect(repeated, `${id} tells whom it was read in`).to.be.at.least(1);
        expect(
          sources.slice(repeated).every(({ role }) => role === 'secondHand'),
          id,
        ).to.equal(true);
      }
    });

    it(`${structure.id}: every index of a published framework says what else is open, in every language`, () => {
      for (const { id } of followed) {
        const told = Object.entries(words).map(([language, all]) => {
          const points = all.indices[id]?.openPoints ?? {};
          for (const [point, text] of Object.entries(points)) {
            // What is open, and then what was taken: two sentences at least.
            expect(text.match(/[.:] \p{Lu}|[;:] /gu), `${id}, ${point}, ${language}`).not.to.equal(null);
            expect(text, `${id}, ${point}, ${language}: why`).to.match(WHY[language] ?? /^$/);
          }
          return Object.keys(points);
        });
        expect(told[0]?.length, id).to.be.at.least(3);
        for (const ids of told) expect(ids, id).to.deep.equal(told[0]);
      }
    });
  }

  for (const { structure } of [smeScreening, smeReadiness]) {
    it(`${structure.id}: that it is our own, and what it only took facts from`, () => {
      const [own, ...others] = structure.sources;
      // By the name of the package: a path of this repository is nothing that an embedder has.
      expect(own).to.include({ title: structure.id, issuer: 'digital-readiness' });
      expect(own).not.to.have.property('reference');
      expect(own).not.to.have.property('role');
      expect([...new Set(others.map(({ role }) => role))]).to.deep.equal(['drawnOn']);
      expect(structure.indices[0].sources).to.deep.equal([own]);
    });
  }

  for (const { id, year, source } of publishedBenchmarks) {
    it(`${id}: the benchmark, with the year of the survey where the page has no date`, () => {
      expect(source.issuer, 'issuer').to.be.a('string');
      expect(year).to.be.within(2000, 2099);
      if (source.date !== undefined) expect(Number(source.date.slice(0, 4))).to.be.at.least(year);
    });
  }
});
