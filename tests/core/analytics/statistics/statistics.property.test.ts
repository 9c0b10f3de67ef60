import { expect } from '@open-wc/testing';
import { settle } from '../../../../src/core/compiled/settle.js';
import { frequenciesOf } from '../../../../src/core/analytics/statistics/frequencies-of.js';
import { mergeFrequencies } from '../../../../src/core/analytics/statistics/merge-frequencies.js';
import { momentsOf } from '../../../../src/core/analytics/statistics/moments.js';
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
  const values = sample(random);
  return { label: `seed ${seed}`, random, values, numbers: values.filter((value) => !Number.isNaN(value)).map(settle) };
});

describe('statistics, over generated values', () => {
  it('are those of the merge when cohorts are merged, whatever the order and wherever they are cut', () => {
    for (const { label, random, values } of samples) {
      const cuts = [random.below(values.length + 1), random.below(values.length + 1)].sort((a, b) => a - b);
      const parts = [values.slice(0, cuts[0]), values.slice(cuts[0], cuts[1]), values.slice(cuts[1])];
      const merged = parts.reverse().map((part) => frequenciesOf(shuffled(part, random)));
      const whole = frequenciesOf(values);
      expect(merged.reduce(mergeFrequencies), label).to.deep.equal(whole);
      expect(summarise(merged.reduce(mergeFrequencies)), label).to.deep.equal(summarise(whole));
    }
  });

  it('have sums that are exact: added up once more in whole numbers', () => {
    for (const { label, random, numbers } of samples) {
      // Some of the values a million times over.
      const { values, counts } = frequenciesOf(numbers);
      const many = counts.map((count) => count * random.pick([1, 1_000_000]));
      const whole = [...values].map((value) => BigInt(Math.round(value * 1e9)));
      const n = many.reduce((total, count) => total + count, 0);
      const { sum, squares } = momentsOf({ values, counts: many, n });
      const times = (at: number) => BigInt(many[at] ?? 0);
      expect(sum, label).to.equal(whole.reduce((total, value, at) => total + value * times(at), 0n));
      expect(squares, label).to.equal(whole.reduce((total, value, at) => total + value * value * times(at), 0n));
    }
  });

  it('of one are the one', () => {
    for (const { label, numbers } of samples) {
      const [value] = numbers;
      if (value === undefined) continue;
      const { n, mean, median, quartiles, deviation } = summarise(frequenciesOf([value]));
      expect([n, mean, deviation], label).to.deep.equal([1, value, null]);
      expect([median, quartiles], label).to.deep.equal([value, [value, value]]);
    }
  });

  it('have quantiles as a sorted list has them', () => {
    for (const { label, random, numbers } of samples) {
      const sorted = [...numbers].sort((a, b) => a - b);
      const p = random.pick([0, 0.25, 0.5, 0.75, 0.9, 1, random.next()]);
      const rank = p * (sorted.length - 1);
      const [low, high] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
      const expected = low === undefined || high === undefined ? null : low + (rank - Math.floor(rank)) * (high - low);
      expect(quantile(frequenciesOf(shuffled(sorted, random)), p), label).to.equal(expected);
    }
  });
});
