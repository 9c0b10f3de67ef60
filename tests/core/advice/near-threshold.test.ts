import { expect } from '@open-wc/testing';
import { nearThreshold } from '../../../src/core/advice/near-threshold.js';
import type { LevelTable } from '../../../src/core/model/index-definition.js';

const table: LevelTable = {
  edge: 'lowerInclusive',
  bands: [
    { id: 'one', from: 0, to: 25 },
    { id: 'two', from: 25, to: 50 },
    { id: 'three', from: 50, to: 100 },
  ],
};
const scale = { minimum: 0, maximum: 100 };

describe('nearThreshold', () => {
  for (const [score, expected] of [
    [48, { level: 'three', points: 2, side: 'below' }],
    [50, { level: 'three', points: 0, side: 'above' }],
    [55, { level: 'three', points: 5, side: 'above' }],
    [55.1, null],
    [37.5, null],
    [null, null],
  ] as const) {
    it(`of ${String(score)} is ${expected ? `${expected.points} points ${expected.side}` : 'none'}`, () => {
      expect(nearThreshold(table, score, scale)).to.deep.equal(expected);
    });
  }

  it('knows a threshold whose upper end belongs to the lower level', () => {
    expect(nearThreshold({ ...table, edge: 'upperInclusive' }, 50, scale)?.side).to.equal('below');
  });
});
