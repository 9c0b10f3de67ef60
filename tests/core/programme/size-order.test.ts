import { expect } from '@open-wc/testing';
import { segmentColumn } from '../../../src/core/analytics/register/segment-column.js';
import { fromTheSmallest } from '../../../src/core/programme/size-order.js';

describe('fromTheSmallest', () => {
  it('counts sizes up, with what it does not know behind them, and moves no enterprise', () => {
    const values = ['small', null, 'large', 'own-b', 'micro', 'medium', 'own-a', 'small'];
    const { segments, codes } = fromTheSmallest(segmentColumn('sizeClass', values));
    expect(segments).to.deep.equal(['micro', 'small', 'medium', 'large', 'own-a', 'own-b']);
    expect([...codes].map((code) => segments[code - 1] ?? null)).to.deep.equal(values);
  });
});
