import { expect } from '@open-wc/testing';
import { criticalT } from '../../../../src/core/analytics/statistics/critical-t.js';
import { pairedChange } from '../../../../src/core/analytics/statistics/paired-change.js';
import { sleep } from '../../../fixtures/published/student-sleep.js';

describe('criticalT', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975.
  const published: readonly (readonly [number, number])[] = [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [6, 2.447],
    [7, 2.365],
    [8, 2.306],
    [9, 2.262],
    [10, 2.228],
    [15, 2.131],
    [20, 2.086],
    [25, 2.06],
    [30, 2.042],
    [40, 2.021],
    [60, 2],
    [80, 1.99],
    [100, 1.984],
    [1e9, 1.96],
  ];
  for (const [degrees, value] of published) {
    it(`is ${value} for ${degrees}`, () => {
      expect(criticalT(degrees)).to.be.closeTo(value, 0.0005);
    });
  }

  // SciPy 1.17.1, stats.t.ppf(0.975, degrees).
  const computed: readonly (readonly [number, number])[] = [
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [30, 2.0422724563012378],
    [99, 1.9842169515864174],
    [199, 1.9719565442517533],
    [200, 1.9718962236339088],
    [250, 1.9694983934211532],
    [1000, 1.9623390808264083],
    [1e6, 1.959966356814107],
  ];
  for (const [degrees, value] of computed) {
    it(`agrees with SciPy within 2e-9 for ${degrees}`, () => {
      expect(criticalT(degrees)).to.be.closeTo(value, 2e-9);
    });
  }

  it('falls with the degrees, where one way of working it out takes over from the other too', () => {
    for (let degrees = 1; degrees < 300; degrees++) {
      expect(criticalT(degrees + 1), String(degrees)).to.be.below(criticalT(degrees));
    }
  });
});

describe('pairedChange', () => {
  it("agrees with R's t.test of the sleep data: mean 1.58, 95 % interval 0.7001142 to 2.4598858", () => {
    const change = pairedChange(Float64Array.from(sleep.first), Float64Array.from(sleep.second));
    expect(change.change?.mean).to.be.closeTo(1.58, 1e-9);
    expect(change.change?.interval?.[0]).to.be.closeTo(0.7001142, 1e-7);
    expect(change.change?.interval?.[1]).to.be.closeTo(2.4598858, 1e-7);
    const { pairs, improved, same, worsened, shareImproved } = change;
    expect([pairs, improved, same, worsened, shareImproved]).to.deep.equal([10, 9, 1, 0, 0.9]);
  });

  it('leaves out who lacks a score at one of the times, and counts them', () => {
    const { pairs, without, change, worsened } = pairedChange(Float64Array.of(NaN, 5, 5), Float64Array.of(5, NaN, 4));
    expect([pairs, without, worsened]).to.deep.equal([1, 2, 1]);
    expect(change).to.deep.equal({ mean: -1, interval: null });
  });

  it('does not take a difference beyond the ninth decimal for a change', () => {
    expect(pairedChange(Float64Array.of(0.3), Float64Array.of(0.1 + 0.2)).same).to.equal(1);
  });

  it('has no change without pairs', () => {
    const { change, shareImproved } = pairedChange(Float64Array.of(NaN), Float64Array.of(1));
    expect([change, shareImproved]).to.deep.equal([null, null]);
  });
});
