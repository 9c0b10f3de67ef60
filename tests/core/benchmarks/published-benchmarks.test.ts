import { expect } from '@open-wc/testing';
import { benchmarkFit } from '../../../src/core/benchmarks/benchmark-fit.js';
import type { PublishedBenchmark } from '../../../src/core/benchmarks/published-benchmark.js';
import { publishedBenchmarks } from '../../../src/core/benchmarks/published-benchmarks.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Profile } from '../../../src/core/model/response.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';

const shipped: readonly Structure[] = [eurostatDiiStructure, smeReadinessStructure];

/** Per cent on the basic level or above, and on each level, as typed from the press; see `docs/instruments/eurostat-dii.md`. */
const TYPED: Readonly<Record<string, readonly number[]>> = {
  'eu-2025': [72.1, 27.89, 34.52, 27.54, 10.05],
  'eu-2025-sme': [71.4],
  'eu-2024': [74],
  'eu-2024-sme': [73],
  'eu-2023': [58.72],
  'eu-2023-sme': [57.7, 42.3, 33.8, 19.6, 4.4],
  'eu-2022-sme': [69.1],
  'eu-2021': [56, 44, 34, 19, 3],
  'eu-2021-sme': [55, 45, 34, 18, 3],
};

const inside: Profile = { persons: 25, sector: 'g' };

function fit(
  benchmark: Partial<PublishedBenchmark>,
  profile: Profile,
  weighting = 'default',
  index = 'dii-2025',
  variants: Readonly<Record<string, string>> = {},
) {
  const [first] = publishedBenchmarks;
  if (!first) throw new RangeError('no benchmark ships');
  const compiled = compileIndex(smeReadinessStructure, index, { weighting, variants });
  return benchmarkFit({ ...first, ...benchmark }, compiled, { answers: {}, profile });
}

describe('the benchmarks that ship', () => {
  for (const { id, atLeast, levels, scales, words } of publishedBenchmarks) {
    it(`say what was published: ${id}`, () => {
      const shares = [atLeast.share, ...Object.values(levels ?? {})].map((share) => Math.round(share * 1e4) / 100);
      expect(shares).to.deep.equal(TYPED[id]);
    });

    it(`agree with themselves, as far as rounding lets them: ${id}`, () => {
      if (!levels) return void expect(atLeast.level).to.equal('low');
      const [veryLow = 0, ...others] = Object.values(levels);
      const sum = others.reduce((total, share) => total + share, 0);
      expect(sum).to.be.closeTo(atLeast.share, 0.0021);
      expect(sum + veryLow).to.be.closeTo(1, 0.0021);
    });

    it(`name indices that ship, in their version, with these levels: ${id}`, () => {
      for (const { instrument, version, index } of scales) {
        const structure = shipped.find((one) => one.id === instrument);
        expect(structure?.version, instrument).to.equal(version);
        const ids = structure && compileIndex(structure, index).levels?.bands.map((band) => band.id);
        expect(ids).to.include(atLeast.level);
        if (levels) expect(Object.keys(levels)).to.deep.equal(ids);
      }
    });

    it(`have words in both languages: ${id}`, () => {
      expect(Object.keys(words)).to.deep.equal(['vi', 'en']);
    });
  }

  it('are all typed here', () => {
    expect(publishedBenchmarks.map(({ id }) => id)).to.deep.equal(Object.keys(TYPED));
  });
});

describe('benchmarkFit', () => {
  it('lets a benchmark stand beside its index, for an enterprise of its population', () => {
    expect(fit({}, inside)).to.equal('fits');
  });

  it('has nothing to say of another index', () => {
    expect(fit({}, inside, 'default', 'dii-2024')).to.equal(null);
  });

  it('refuses another version, since a number may have moved', () => {
    expect(fit({ scales: [{ instrument: 'sme-readiness', version: '0.2.0', index: 'dii-2025' }] }, inside)).to.equal(
      'version',
    );
  });

  it('refuses other weights and other variants', () => {
    const scales = [{ instrument: 'sme-readiness', version: '0.1.0', index: 'readiness' }];
    expect(fit({ scales }, inside, 'adoption', 'readiness')).to.equal('rules');
    expect(fit({}, inside, 'default', 'dii-2025', { 'ai-use': 'generative' })).to.equal('rules');
    expect(fit({}, inside, 'default', 'dii-2025', { 'ai-use': 'operational' })).to.equal('fits');
    expect(fit({ scales }, inside, 'default', 'readiness')).to.equal('fits');
  });

  for (const profile of [
    { persons: 9, sector: 'g' },
    { persons: 25, sector: 'a' },
  ]) {
    it(`refuses somebody outside the population: ${JSON.stringify(profile)}`, () => {
      expect(fit({}, profile)).to.equal('population');
    });
  }

  it('refuses somebody too large for figures of small and medium enterprises', () => {
    const small = publishedBenchmarks.find(({ id }) => id === 'eu-2025-sme');
    expect(fit({ ...small }, { persons: 249, sector: 'g' })).to.equal('fits');
    expect(fit({ ...small }, { persons: 250, sector: 'g' })).to.equal('population');
  });

  it('refuses while the profile leaves it open', () => {
    expect(fit({}, { sector: 'g' })).to.equal('populationOpen');
    expect(fit({}, {})).to.equal('populationOpen');
  });
});
