import { expect } from '@open-wc/testing';
import { benchmarkFit } from '../../../src/core/benchmarks/benchmark-fit.js';
import type { PublishedBenchmark } from '../../../src/core/benchmarks/published-benchmark.js';
import { publishedBenchmarks } from '../../../src/core/benchmarks/published-benchmarks.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Profile } from '../../../src/core/model/response.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { createRandom, type Random } from '../../fixtures/generated/random.js';
import { sammPractice } from '../../fixtures/instruments/owasp-samm.js';

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

/** The pages that the figures were typed from. */
const NEWCOTECH = 'https://newcotech.io/en/?p=1797';
const PRAESTAR = 'https://github.com/PRAESTAR/Digitalizuj-to';
const LINKS: Readonly<Record<string, string>> = {
  'eu-2025': PRAESTAR,
  'eu-2025-sme': PRAESTAR,
  'eu-2024': NEWCOTECH,
  'eu-2024-sme': NEWCOTECH,
  'eu-2023': 'https://github.com/CozminaSecula/blog',
  'eu-2023-sme': 'https://newsblogging.net/breaking-news/item/118623-how-digitalized-have-the-eu-s-enterprises-become',
  'eu-2022-sme': 'https://www.breakinglatest.news/news/few-specialists-in-the-company-italy-remains-behind-on-ict/',
  'eu-2021': 'https://www.financialmirror.com/2022/08/30/67-of-businesses-have-basic-level-of-digital-tech/',
  'eu-2021-sme':
    'https://eng.lsm.lv/article/economy/economy/latvias-digital-intensity-ranking-has-room-for-improvement.a470331/',
};

/** What Eurostat's population comes to in VSIC 2025; see the same page. */
const COUNTED = 'c d e f g h i j k m n o'.split(' ');
const SECTIONS = 'a b c d e f g h i j k l m n o p q r s t u v'.split(' ');

/** An index that they are tried on, whatever year they are of. */
const IN_READINESS = [{ instrument: 'sme-readiness', version: '0.1.0', index: 'dii-2025' }] as const;

const inside: Profile = { persons: 25, sector: 'g' };

/** The fit of a benchmark that counts enterprises in Vietnam, unless it says otherwise. */
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
  return benchmarkFit({ ...first, region: 'vietnam', ...benchmark }, compiled, { answers: {}, profile });
}

describe('the benchmarks that ship', () => {
  for (const published of publishedBenchmarks) {
    const { id, atLeast, levels, region, scales, words } = published;

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

    it(`name the page that they were read on: ${id}`, () => {
      expect(published.source.href).to.equal(LINKS[id]);
    });

    it(`say in words whom their condition counts, by the number of persons: ${id}`, () => {
      const { population } = published;
      const counted = Array.from({ length: 1001 }, (_, persons) => persons).filter(
        (persons) => fit({ scales: IN_READINESS, population }, { persons, sector: 'g' }) === 'fits',
      );
      const [fewest, most] = [counted[0], counted.at(-1)];
      const bounds = most === 1000 ? [fewest] : [fewest, most];
      for (const { population: told } of Object.values(words)) {
        expect(told.match(/\d+/g)?.map(Number), told).to.deep.equal(bounds);
      }
    });

    it(`have words in both languages: ${id}`, () => {
      expect(Object.keys(words)).to.deep.equal(['vi', 'en']);
    });

    it(`say of which country they are, and fit nobody in Vietnam: ${id}`, () => {
      expect([region, words.vi.place]).to.deep.equal(['european-union', 'Liên minh châu Âu, không phải Việt Nam']);
      for (const { instrument, index } of scales) {
        const structure = shipped.find((one) => one.id === instrument);
        expect(structure?.profile?.region).to.equal('vietnam');
        const compiled = structure && compileIndex(structure, index);
        expect(compiled && benchmarkFit(published, compiled, { answers: {}, profile: inside })).to.equal('region');
      }
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
    const population = publishedBenchmarks.find(({ id }) => id === 'eu-2025-sme')?.population;
    if (!population) throw new RangeError('it does not ship');
    expect(fit({ population }, { persons: 249, sector: 'g' })).to.equal('fits');
    expect(fit({ population }, { persons: 250, sector: 'g' })).to.equal('population');
  });

  it('refuses while the profile leaves it open', () => {
    expect(fit({}, { sector: 'g' })).to.equal('populationOpen');
    expect(fit({}, {})).to.equal('populationOpen');
  });

  it('refuses figures of another country, whatever else fits', () => {
    expect(fit({ region: 'european-union' }, inside)).to.equal('region');
  });

  it('leaves the country open where the instrument takes no profile', () => {
    const [first] = publishedBenchmarks;
    if (!first) throw new RangeError('no benchmark ships');
    const { instrument, version, index } = compileIndex(sammPractice).basis;
    const everybody = {
      ...first,
      scales: [{ instrument, version, index }],
      population: { op: 'all', of: [] },
    } as const;
    expect(benchmarkFit(everybody, compileIndex(sammPractice), { answers: {}, profile: {} })).to.equal(
      'populationOpen',
    );
  });

  it('calls nobody only abroad who is of another size, sector, version or rule too', () => {
    const random = createRandom(15);
    const seen = new Set<string | null>();
    for (let i = 0; i < 3000; i += 1) {
      const one = randomCase(random);
      const found = fit(one.benchmark, one.profile, 'default', 'dii-2025', one.variants);
      expect(found, JSON.stringify(one)).to.equal(expected(one));
      seen.add(found);
    }
    expect([...seen].sort()).to.deep.equal(['fits', 'population', 'populationOpen', 'region', 'rules', 'version']);
  });
});

/** A benchmark of enterprises with at most so many persons, and an enterprise often on an edge. */
interface Case {
  readonly benchmark: Pick<PublishedBenchmark, 'region' | 'scales' | 'population'>;
  readonly most: number;
  readonly profile: { readonly persons?: number; readonly sector?: string };
  readonly variants: Readonly<Record<string, string>>;
}

function randomCase(random: Random): Case {
  const most = random.pick([49, 249]);
  const persons = random.pick([null, 0, 9, 10, 49, 50, 249, 250, random.below(400)]);
  const sector = random.pick([null, ...SECTIONS]);
  return {
    most,
    benchmark: {
      region: random.pick(['vietnam', 'european-union']),
      scales: [{ instrument: 'sme-readiness', version: random.pick(['0.1.0', '0.1.0', '0.2.0']), index: 'dii-2025' }],
      population: {
        op: 'all',
        of: [
          { op: 'atLeast', on: { profile: 'persons' }, value: 10 },
          { op: 'atMost', on: { profile: 'persons' }, value: most },
          { op: 'oneOf', on: { profile: 'sector' }, values: COUNTED },
        ],
      },
    },
    profile: { ...(persons !== null && { persons }), ...(sector !== null && { sector }) },
    variants: random.pick([{}, { 'ai-use': 'operational' }, { 'ai-use': 'generative' }]),
  };
}

/** What stands against it, by hand. */
function expected({ benchmark: { region, scales }, most, profile: { persons, sector }, variants }: Case): string {
  if (scales[0]?.version !== '0.1.0') return 'version';
  if (variants['ai-use'] === 'generative') return 'rules';
  if (persons !== undefined && (persons < 10 || persons > most)) return 'population';
  if (sector !== undefined && !COUNTED.includes(sector)) return 'population';
  if (persons === undefined || sector === undefined) return 'populationOpen';
  return region === 'vietnam' ? 'fits' : 'region';
}
