import { expect } from '@open-wc/testing';
import { publishedBenchmarks } from '../../../src/core/benchmarks/published-benchmarks.js';
import { dtiIndicators } from '../../../src/core/facts/dti-indicators.js';
import { provincialIndicators } from '../../../src/core/facts/provincial-indicators.js';
import { unctadIndicators } from '../../../src/core/facts/unctad-indicators.js';
import { vocabulary } from '../../../src/core/facts/vocabulary.js';
import { structures } from '../../../src/core/instruments/structures.js';
import type { Source } from '../../../src/core/model/source.js';
import { provincesSource } from '../../../src/core/regions/vietnam/provinces.js';
import { sectorsSource } from '../../../src/core/regions/vietnam/sectors.js';
import { supportMeasures } from '../../../src/core/regions/vietnam/support/measures.js';
import { nationalTargets } from '../../../src/core/regions/vietnam/support/national-targets.js';
import { legalPointers } from '../../../src/core/regions/vietnam/support/pointers.js';
import { SOURCE_DATES } from '../../fixtures/published/source-dates.js';

/** Every source of a document, at whatever depth it stands. */
function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'sources' && Array.isArray(inner)) return inner as readonly Source[];
    return key === 'source' ? [inner as Source] : sourcesIn(inner);
  });
}

const key = (issuer: string | undefined, title: string) => `${issuer ?? '–'}: ${title}`;
const typed = new Map(SOURCE_DATES.map(([issuer, title, date]) => [key(issuer, title), date]));

const INDICATORS = [...provincialIndicators, ...dtiIndicators, ...unctadIndicators];

const loaded = await Promise.all(Object.values(structures).map((load) => load()));

describe('dates of sources', () => {
  const all = sourcesIn([
    loaded,
    vocabulary.facts,
    INDICATORS,
    publishedBenchmarks,
    [...nationalTargets, ...legalPointers, ...Object.values(supportMeasures)],
    { sources: [provincesSource, sectorsSource] },
  ]);

  it('are those that were typed from the sources', () => {
    for (const { title, issuer, reference, date } of all) {
      const name = key(issuer ?? reference, title);
      expect(date ?? null, name).to.equal(typed.get(name));
    }
  });

  it('are there, or each source says that it has none', () => {
    for (const { title, date, undated } of all) {
      expect([date !== undefined, undated === true], title).to.have.members([true, false]);
    }
  });

  it('are typed of no source that does not ship', () => {
    const shipped = all.map(({ title, issuer, reference }) => key(issuer ?? reference, title));
    expect([...typed.keys()].filter((name) => !shipped.includes(name))).to.deep.equal([]);
  });
});
