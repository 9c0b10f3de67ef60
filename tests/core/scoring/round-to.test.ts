import { expect } from '@open-wc/testing';
import { roundTo } from '../../../src/core/scoring/round-to.js';
import { bandOf } from '../../../src/core/scoring/steps.js';

describe('roundTo', () => {
  const table = [
    { value: 2.5, halfUp: 3, floor: 2 },
    { value: -2.5, halfUp: -2, floor: -3 },
    { value: 2.4999999999, halfUp: 3, floor: 2 },
    { value: 2.9999999999, halfUp: 3, floor: 3 },
    { value: 0.1 + 0.2, step: 0.1, halfUp: 0.3, floor: 0.3 },
    { value: 0.7, step: 0.1, halfUp: 0.7, floor: 0.7 },
    { value: 1.15, step: 0.1, halfUp: 1.2, floor: 1.1 },
    { value: 37.5, step: 25, halfUp: 50, floor: 25 },
  ];
  for (const { value, step, ...expected } of table) {
    it(`${value} to ${step ?? 1}: ${expected.halfUp} half up, ${expected.floor} floor`, () => {
      const to = step === undefined ? {} : { step };
      expect(roundTo(value, { mode: 'halfUp', ...to })).to.equal(expected.halfUp);
      expect(roundTo(value, { mode: 'floor', ...to })).to.equal(expected.floor);
    });
  }
});

describe('bandOf', () => {
  const bands = [{ to: 0.3 }, { from: 0.3, to: 100 / 3 }, { from: 100 / 3 }];
  const table = [
    { title: '0.1 + 0.2 is on the edge 0.3', value: 0.1 + 0.2, lower: 1, upper: 0 },
    { title: 'a third of a hundred is on the edge 100 / 3', value: (100 / 3) * (1 + 1e-16), lower: 2, upper: 1 },
    { title: 'a hair of less than half of 1e-9 is none', value: 0.3 - 4e-10, lower: 1, upper: 0 },
    { title: '1e-9 below is below', value: 0.3 - 1e-9, lower: 0, upper: 0 },
    { title: '1e-9 above is above', value: 0.3 + 1e-9, lower: 1, upper: 1 },
    { title: 'far below belongs to the first', value: -1e6, lower: 0, upper: 0 },
    { title: 'far above belongs to the last', value: 1e6, lower: 2, upper: 2 },
  ];
  for (const { title, value, lower, upper } of table) {
    it(title, () => {
      expect(bandOf(bands, value, 'lowerInclusive')).to.equal(lower);
      expect(bandOf(bands, value, 'upperInclusive')).to.equal(upper);
    });
  }
});
