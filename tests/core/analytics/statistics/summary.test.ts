import { expect } from '@open-wc/testing';
import { frequenciesOf } from '../../../../src/core/analytics/statistics/frequencies-of.js';
import { quantile } from '../../../../src/core/analytics/statistics/quantile.js';
import { summarise } from '../../../../src/core/analytics/statistics/summary.js';
import { milesPerGallon } from '../../../fixtures/published/mtcars.js';

describe('summarise', () => {
  it('agrees with R on mtcars$mpg: summary() prints 15.43, 19.20, 20.09, 22.80, and sd() 6.026948', () => {
    const { n, mean, median, quartiles, deviation } = summarise(frequenciesOf(milesPerGallon));
    expect(n).to.equal(32);
    expect(mean).to.be.closeTo(20.090625, 1e-9);
    expect(median).to.be.closeTo(19.2, 1e-12);
    expect(quartiles?.[0]).to.be.closeTo(15.425, 1e-9);
    expect(quartiles?.[1]).to.be.closeTo(22.8, 1e-12);
    expect(deviation).to.be.closeTo(6.026948, 5e-7);
  });

  it('passes over what has no score', () => {
    const { n, mean, median } = summarise(frequenciesOf([NaN, 10, NaN, 20]));
    expect({ n, mean, median }).to.deep.equal({ n: 2, mean: 15, median: 15 });
  });

  it('has nothing to say of nobody', () => {
    for (const values of [[], [NaN]]) {
      const { n, mean, median, quartiles, deviation } = summarise(frequenciesOf(values));
      expect([n, mean, median, quartiles, deviation]).to.deep.equal([0, null, null, null, null]);
    }
  });

  it('keeps the digits where values lie close together, far from zero', () => {
    const { deviation } = summarise(frequenciesOf([4_000_000.000_000_001, 4_000_000.000_000_003]));
    expect(deviation).to.be.closeTo(Math.SQRT2 * 1e-9, 1e-12);
  });

  it('refuses what it cannot add up exactly', () => {
    expect(() => summarise(frequenciesOf([2 ** 22])))
      .to.throw()
      .with.property('code', 'value/too-large');
  });
});

describe('quantile', () => {
  // pandas documentation, Series.quantile: [1, 2, 3, 4] at 0.25, 0.5, 0.75.
  const cases = [
    { p: 0, value: 1 },
    { p: 0.25, value: 1.75 },
    { p: 0.5, value: 2.5 },
    { p: 0.75, value: 3.25 },
    { p: 1, value: 4 },
  ];
  for (const { p, value } of cases) {
    it(`${p} of 1, 2, 3, 4 is ${value}, in whatever order they come`, () => {
      expect(quantile(frequenciesOf([1, 2, 3, 4]), p)).to.equal(value);
      expect(quantile(frequenciesOf([3, 1, 4, 2]), p)).to.equal(value);
    });
  }

  it('is 95.1957 for the 0.9 quantile of the sample in the NIST handbook, by its alternative rank 1 + p (n - 1)', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.6.2; the value follows by hand from the two nearest ones.
    const sample = [
      95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.061, 95.1591, 95.1195, 95.1065, 95.0925, 95.199, 95.1682,
    ];
    expect(quantile(frequenciesOf(sample), 0.9)).to.be.closeTo(95.1937 + 0.9 * (95.1959 - 95.1937), 1e-9);
  });
});
