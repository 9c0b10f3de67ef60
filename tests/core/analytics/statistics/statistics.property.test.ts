import { expect } from '@open-wc/testing';
import { settle } from '../../../../src/core/compiled/settle.js';
import { mergeMoments, NO_MOMENTS } from '../../../../src/core/analytics/statistics/moments.js';
import { momentsOf } from '../../../../src/core/analytics/statistics/moments-of.js';
import { quantile } from '../../../../src/core/analytics/statistics/quantile.js';
import { summarise } from '../../../../src/core/analytics/statistics/summary.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';

/** Values of every kind: small and large, many alike, with gaps. */
function sample(random: Random): number[] {
  const scale = random.pick([1, 100, 320, 4e6]);
  const steps = random.pick([3, 50, 1e12]);
  return Array.from({ length: random.below(80) }, () =>
    random.chance(0.1) ? NaN : (Math.floor(random.next() * steps) / steps - random.pick([0, 0.5])) * scale,
  );
}

function shuffled(values: readonly number[], random: Random): number[] {
  return values
    .map((value) => ({ value, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

const samples = Array.from({ length: 400 }, (_, seed) => {
  const random = createRandom(seed);
  return { label: `seed ${seed}`, random, values: sample(random) };
});

describe('statistics, over generated values', () => {
  it('are those of the merge when cohorts are merged, whatever the order and wherever they are cut', () => {
    for (const { label, random, values } of samples) {
      const whole = momentsOf(values);
      const cuts = [random.below(values.length + 1), random.below(values.length + 1)].sort((a, b) => a - b);
      const parts = [values.slice(0, cuts[0]), values.slice(cuts[0], cuts[1]), values.slice(cuts[1])];
      const merged = parts.reverse().map((part) => momentsOf(shuffled(part, random)));
      expect(merged.reduce(mergeMoments, NO_MOMENTS), label).to.deep.equal(whole);
    }
  });

  it('have sums that are exact: added up once more in whole numbers', () => {
    for (const { label, values } of samples) {
      const whole = values.filter((value) => !Number.isNaN(value)).map((value) => BigInt(Math.round(value * 1e9)));
      const { n, sum, squares } = momentsOf(values);
      expect(n, label).to.equal(whole.length);
      expect(sum, label).to.equal(whole.reduce((total, value) => total + value, 0n));
      expect(squares, label).to.equal(whole.reduce((total, value) => total + value * value, 0n));
    }
  });

  it('of one are the one', () => {
    for (const { label, values } of samples) {
      const value = values.find((one) => !Number.isNaN(one));
      if (value === undefined) continue;
      const { n, mean, median, quartiles, deviation } = summarise(Float64Array.of(value));
      expect([n, mean, deviation], label).to.deep.equal([1, settle(value), null]);
      expect([median, quartiles], label).to.deep.equal([value, [value, value]]);
    }
  });

  it('have quantiles as a sorted list has them', () => {
    for (const { label, random, values } of samples) {
      const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
      const p = random.pick([0, 0.25, 0.5, 0.75, 0.9, 1, random.next()]);
      const rank = p * (sorted.length - 1);
      const [low, high] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
      const expected = low === undefined || high === undefined ? null : low + (rank - Math.floor(rank)) * (high - low);
      expect(quantile(Float64Array.from(shuffled(sorted, random)), p), label).to.equal(expected);
    }
  });
});
