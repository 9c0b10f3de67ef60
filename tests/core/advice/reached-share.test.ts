import { expect } from '@open-wc/testing';
import { reachedShare } from '../../../src/core/advice/reached-share.js';
import { dimension } from './sample-scores.js';

describe('reachedShare', () => {
  it('is what was reached of what there is to reach', () => {
    expect(reachedShare({ ...dimension('a', 5), range: { minimum: 0, maximum: 20 } })).to.equal(0.25);
    expect(reachedShare({ ...dimension('a', 2), range: { minimum: 1, maximum: 5 } })).to.equal(0.25);
  });

  it('is none without a score, or where there is nothing to reach', () => {
    expect(reachedShare(dimension('a', null))).to.equal(null);
    expect(reachedShare({ ...dimension('a', 0), range: { minimum: 0, maximum: 0 } })).to.equal(null);
  });
});
