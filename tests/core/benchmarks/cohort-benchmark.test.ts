import { expect } from '@open-wc/testing';
import type { CohortBenchmark } from '../../../src/core/benchmarks/cohort-benchmark.js';
import { cohortMisfit } from '../../../src/core/benchmarks/cohort-fit.js';
import { parseCohortBenchmark } from '../../../src/core/benchmarks/parse-cohort-benchmark.js';
import { rankAmong } from '../../../src/core/benchmarks/rank-among.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const basis = {
  instrument: 'bakery',
  version: '1.0.0',
  hash: 'f'.repeat(64),
  index: 'ovens',
  variants: {},
  weighting: 'default',
};
const figures = { n: 42, mean: 47, quartiles: [35, 48, 60] } as const;
const published: CohortBenchmark = freezeDeep({
  format: 1,
  kind: 'cohort-benchmark',
  id: 'hue-2026',
  basis,
  population: { words: { vi: 'tiệm bánh ở Huế' }, profile: { place: ['46'], size: ['micro', 'small'] } },
  asOf: '2026-09-30',
  overall: figures,
  dimensions: { customers: figures, work: { n: 12, mean: 40, quartiles: null } },
});

const withPart = (path: readonly string[], value: unknown): unknown => {
  const [key = '', ...rest] = path;
  const copy = JSON.parse(JSON.stringify(published)) as Record<string, unknown>;
  let place = copy;
  [key, ...rest].slice(0, -1).forEach((step) => (place = place[step] as Record<string, unknown>));
  place[path.at(-1) ?? ''] = value;
  return copy;
};
const issuesOf = (input: unknown) =>
  parseCohortBenchmark(input).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('parseCohortBenchmark', () => {
  it('reads a file of figures', () => {
    expect(parseCohortBenchmark(JSON.parse(JSON.stringify(published)))).to.deep.equal({
      ok: true,
      value: published,
      issues: [],
    });
  });

  const broken: readonly (readonly [path: string, value: unknown])[] = [
    ['id', ''],
    ['asOf', '30/9/2026'],
    ['asOf', '2026-13-01'],
    ['basis', null],
    ['basis.hash', 7],
    ['basis.variants', { scale: 1 }],
    ['population', []],
    ['population.words', {}],
    ['population.profile', { place: [] }],
    ['overall', 'many'],
    ['overall.n', 4.5],
    ['overall.mean', NaN],
    ['overall.quartiles', [60, 48, 35]],
    ['overall.quartiles', [1, 2]],
    ['dimensions', null],
    ['dimensions.customers', 3],
    ['source', { title: 'Báo cáo', href: 'http://example.org' }],
  ];
  for (const [path, value] of broken) {
    it(`names the place of what is wrong: ${path} ${JSON.stringify(value)}`, () => {
      expect(issuesOf(withPart(path.split('.'), value))).to.deep.equal([`benchmark/malformed ${path}`]);
    });
  }

  it('names every wrong place at once', () => {
    expect(issuesOf({ ...published, id: null, asOf: null, overall: null }).length).to.equal(3);
  });

  it('refuses what is no such file, and never throws', () => {
    for (const input of [null, 3, 'text', [], {}, { kind: 'cohort-benchmark' }, { ...published, format: 2 }]) {
      expect(issuesOf(input)).to.deep.equal(['benchmark/malformed ']);
    }
  });

  it('refuses figures of too few enterprises: means of fewer than ten, quartiles of fewer than twenty', () => {
    expect(issuesOf(withPart(['overall'], { n: 19, mean: 40, quartiles: [1, 2, 3] }))).to.deep.equal([
      'benchmark/too-few overall.quartiles',
    ]);
    expect(issuesOf(withPart(['dimensions', 'work'], { n: 9, mean: 40, quartiles: null }))).to.deep.equal([
      'benchmark/too-few dimensions.work.mean',
    ]);
    expect(issuesOf(withPart(['overall'], { n: 9, mean: null, quartiles: null }))).to.deep.equal([]);
  });
});

describe('cohortMisfit', () => {
  const inside = { place: '46', size: 'micro' };
  it('is nothing on the same basis and inside the population', () => {
    expect(cohortMisfit(published, basis, inside)).to.equal(null);
  });
  it('names what the bases differ in', () => {
    expect(cohortMisfit(published, { ...basis, version: '2.0.0' }, inside)).to.deep.equal({
      kind: 'basis',
      difference: { part: 'version', first: basis.version, second: '2.0.0' },
    });
    expect(cohortMisfit(published, { ...basis, weighting: 'start' }, inside)?.kind).to.equal('basis');
  });
  it('tells who is outside from who is not known', () => {
    expect(cohortMisfit(published, basis, { place: '48', size: 'micro' })).to.deep.equal({ kind: 'population' });
    expect(cohortMisfit(published, basis, { place: '46' })).to.deep.equal({ kind: 'populationOpen' });
    expect(cohortMisfit(published, basis, { place: '46', size: ['small', 'medium'] })).to.deep.equal({
      kind: 'populationOpen',
    });
    expect(cohortMisfit(published, basis, { place: '46', size: ['micro', 'small'] })).to.equal(null);
    expect(cohortMisfit(published, basis, { size: 'large' })).to.deep.equal({ kind: 'population' });
  });
});

describe('rankAmong', () => {
  it('goes on a straight line between quartiles, to the nearest five, and tells only a limit outside', () => {
    expect(rankAmong(54, figures)).to.deep.equal({ kind: 'about', of100: 65 });
    expect(rankAmong(48, figures)).to.deep.equal({ kind: 'about', of100: 50 });
    expect(rankAmong(35, figures)).to.deep.equal({ kind: 'atMost', of100: 25 });
    expect(rankAmong(61, figures)).to.deep.equal({ kind: 'atLeast', of100: 75 });
    expect(rankAmong(54, { ...figures, quartiles: null })).to.equal(null);
  });

  it('puts nobody ahead of enterprises with the same score', () => {
    expect(rankAmong(50, { ...figures, quartiles: [50, 50, 50] })).to.deep.equal({ kind: 'atMost', of100: 25 });
    expect(rankAmong(50, { ...figures, quartiles: [30, 50, 50] })).to.deep.equal({ kind: 'about', of100: 50 });
  });

  it('never falls as the score rises, and agrees with a count over cohorts to about one enterprise', () => {
    const random = createRandom(11);
    for (let round = 0; round < 200; round++) {
      // Evenly spread scores: the straight line between quartiles is exact but for the rounding.
      const width = 1 + random.below(3);
      const scores = Array.from({ length: 41 }, (_, i) => i * width);
      const at = (share: number) => scores[share * 40] ?? NaN;
      const cohort = { n: 41, mean: null, quartiles: [at(0.25), at(0.5), at(0.75)] } as const;
      let before = 0;
      for (const score of scores) {
        const rank = rankAmong(score, cohort);
        const below = (scores.filter((one) => one < score).length / 40) * 100;
        if (rank?.kind === 'about') expect(Math.abs(rank.of100 - below)).to.be.at.most(2.5 + 1e-9);
        if (rank?.kind === 'atLeast') expect(below).to.be.at.least(75);
        if (rank?.kind === 'atMost') expect(below).to.be.at.most(25);
        expect(rank?.of100).to.be.at.least(before);
        before = rank?.of100 ?? NaN;
      }
    }
  });
});
