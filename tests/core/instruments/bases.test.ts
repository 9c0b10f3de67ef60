import { expect } from '@open-wc/testing';
import { structures } from '../../../src/core/instruments/structures.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { score } from '../../../src/core/scoring/score.js';

type InstrumentId = keyof typeof structures;

/** What each index rests on beside its questions, by `docs/instruments`: variants with their defaults, weightings. */
const EXPECTED: Readonly<
  Record<
    InstrumentId,
    Readonly<Record<string, { variants: Readonly<Record<string, string>>; weightings: readonly string[] }>>
  >
> = {
  'sme-screening': {
    readiness: { variants: {}, weightings: ['awareness', 'implementation', 'adoption', 'equal-items'] },
  },
  'sme-readiness': {
    readiness: { variants: {}, weightings: ['awareness', 'implementation', 'adoption', 'equal-items'] },
    'dii-2025': { variants: { 'ai-use': 'operational' }, weightings: [] },
    'dii-2024': { variants: { 'ai-use': 'operational' }, weightings: [] },
    'dma-estimate': { variants: { bundles: 'undecided' }, weightings: [] },
  },
  'dbi-sme-2021': {
    maturity: {
      variants: {
        'open-answers': 'no-score',
        'ratio-points': 'five-bands',
        'six-words': 'from-zero',
        'three-steps': 'whole-points',
      },
      weightings: [],
    },
  },
  'dbi-sme-2025': {
    maturity: {
      variants: { 'level-table': 'five-levels', 'open-answers': 'no-score', 'tool-points': 'equal-shares' },
      weightings: ['forty-sixty', 'without-connections'],
    },
  },
  'eu-dma-sme': {
    maturity: {
      variants: {
        'band-edges': 'upper-inclusive',
        'data-question': 'seven-positive',
        'investment-columns': 'two-questions',
        'open-answers': 'no-score',
      },
      weightings: [],
    },
  },
  'eurostat-dii': Object.fromEntries(
    ['dii-2025', 'dii-2024', 'dii-2023', 'dii-2022', 'dii-2021'].map((id) => [id, { variants: {}, weightings: [] }]),
  ),
};

const ids = Object.keys(EXPECTED) as InstrumentId[];

describe('the basis of a result of every instrument that ships', () => {
  for (const id of ids) {
    const expected = EXPECTED[id];

    it(`${id}: names the usual alternative of every variant that an index refers to, and no other`, async () => {
      const structure: Structure = await structures[id]();
      const found = structure.indices.map(({ id: index }) => {
        const { basis } = score(structure, { answers: {} }, { index });
        expect(basis.weighting).to.equal('default');
        return [index, basis.variants];
      });
      const variants = Object.entries(expected).map(([index, one]) => [index, one.variants]);
      expect(Object.fromEntries(found)).to.deep.equal(Object.fromEntries(variants));
    });

    it(`${id}: names every alternative that is chosen, in the indices that refer to its variant`, async () => {
      const structure: Structure = await structures[id]();
      for (const { id: variant, alternatives } of structure.variants ?? []) {
        for (const alternative of alternatives) {
          for (const [index, { variants: usual }] of Object.entries(expected)) {
            const { basis } = score(structure, { answers: {} }, { index, variants: { [variant]: alternative } });
            const named = Object.hasOwn(usual, variant) ? { ...usual, [variant]: alternative } : usual;
            expect(basis.variants, `${index}, ${variant}=${alternative}`).to.deep.equal(named);
          }
        }
        expect(
          Object.values(expected).some(({ variants }) => Object.hasOwn(variants, variant)),
          `some index refers to ${variant}`,
        ).to.equal(true);
      }
    });

    it(`${id}: has the weightings of its page, and names the one that is chosen`, async () => {
      const structure: Structure = await structures[id]();
      for (const [index, { weightings }] of Object.entries(expected)) {
        const defined = structure.indices.find((one) => one.id === index)?.weightings ?? {};
        expect(Object.keys(defined), index).to.deep.equal(weightings);
        for (const weighting of weightings) {
          const { basis } = score(structure, { answers: {} }, { index, weighting });
          expect(basis.weighting).to.equal(weighting);
        }
      }
    });
  }

  it('is looked at for all of them', () => {
    expect(ids).to.have.members(Object.keys(structures));
  });
});
