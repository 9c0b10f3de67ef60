import { expect } from '@open-wc/testing';
import { cronbachAlpha } from '../../../../src/core/analytics/statistics/cronbach-alpha.js';
import { attitude } from '../../../fixtures/published/attitude.js';

function columns(rows: readonly (readonly number[])[]): Float64Array[] {
  return (rows[0] ?? []).map((_, item) => Float64Array.from(rows, (row) => row[item] ?? NaN));
}

describe('cronbachAlpha', () => {
  it("is 0.84 for R's attitude data, as the manual of the package psych prints it", () => {
    const { alpha, items, n, leftOut } = cronbachAlpha(columns(attitude));
    expect([items, n, leftOut]).to.deep.equal([7, 30, 0]);
    // NumPy 2.4.6 gives the digits.
    expect(alpha).to.be.closeTo(0.8431427695647598, 1e-12);
    expect(alpha?.toFixed(2)).to.equal('0.84');
  });

  it('takes complete rows only: a row that lacks a value is as if it were not there', () => {
    const holed = attitude.map((row, at) => (at % 10 === 3 ? row.with(2, NaN) : row));
    const whole = attitude.filter((_, at) => at % 10 !== 3);
    const { alpha, n, leftOut, missing } = cronbachAlpha(columns(holed));
    expect([n, leftOut, missing]).to.deep.equal([27, 3, 'completeRows']);
    expect(alpha).to.equal(cronbachAlpha(columns(whole)).alpha);
  });

  it('is one for an item beside its copy, and has no value without a second item or without variation', () => {
    const item = Float64Array.of(1, 2, 4);
    expect(cronbachAlpha([item, item]).alpha).to.equal(1);
    expect(cronbachAlpha([item]).alpha).to.equal(null);
    expect(cronbachAlpha([]).alpha).to.equal(null);
    expect(cronbachAlpha([Float64Array.of(1, 1), Float64Array.of(2, 2)]).alpha).to.equal(null);
  });
});
