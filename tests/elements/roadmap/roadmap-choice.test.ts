import { expect } from '@open-wc/testing';
import { isLimit, withChange, type RoadmapChoice } from '../../../src/elements/roadmap/roadmap-choice.js';

const none: RoadmapChoice = { target: null, budget: null, horizon: null, include: [], exclude: [] };

describe('withChange', () => {
  it('wants no more what is dropped, and drops no more what is wanted', () => {
    const added = withChange(none, 'added', 'backup');
    expect(added.include).to.deep.equal(['backup']);
    const dropped = withChange(added, 'dropped', 'backup');
    expect([dropped.include, dropped.exclude]).to.deep.equal([[], ['backup']]);
    expect(withChange(dropped, 'added', 'backup')).to.deep.equal(added);
  });

  it('leaves everything else as it is', () => {
    const choice = { ...none, budget: 5, include: ['a'], exclude: ['b'] };
    expect(withChange(choice, 'restored', 'b')).to.deep.equal({ ...choice, exclude: [] });
    expect(withChange(choice, 'released', 'a')).to.deep.equal({ ...choice, include: [] });
  });
});

describe('isLimit', () => {
  for (const [value, expected] of [
    [null, true],
    [0, true],
    [1.5, true],
    [-1, false],
    [NaN, false],
    [Infinity, false],
  ] as const) {
    it(`says ${expected} to ${value}`, () => {
      expect(isLimit(value)).to.equal(expected);
    });
  }
});
