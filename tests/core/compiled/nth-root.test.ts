import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/compiled/settle.js';
import { combine } from '../../../src/core/scoring/combine.js';
import { nthRoot } from '../../../src/core/compiled/nth-root.js';
import { integerRoot } from '../../fixtures/exact/integer-root.js';
import { createRandom } from '../../fixtures/generated/random.js';

const geometricMean = (values: readonly number[]) =>
  combine(
    'geometricMean',
    values.map((value) => ({ value, weight: 1 })),
    ({ value }) => value,
  ) ?? NaN;

describe('nthRoot', () => {
  it('settles to the root where that is a whole number or a simple fraction', () => {
    for (let n = 2; n <= 8; n++) {
      for (const root of [1, 2, 3, 5, 7, 0.5, 1.5, 0.25])
        expect(settle(nthRoot(root ** n, n)), `${root}, ${n}`).to.equal(root);
    }
    expect(nthRoot(0, 3)).to.equal(0);
    expect(nthRoot(7.3, 1)).to.equal(7.3);
  });

  it('agrees to 15 digits with a root in whole numbers', () => {
    const random = createRandom(7);
    for (let round = 0; round < 500; round++) {
      const [n, thousandths] = [2 + random.below(9), 1 + random.below(10 ** 8)];
      // root(t / 1000) = root(t * 10^(18 n - 3)) / 10^18
      const exact = Number(integerRoot(BigInt(thousandths) * 10n ** BigInt(18 * n - 3), BigInt(n))) / 1e18;
      expect(nthRoot(thousandths / 1000, n) / exact, `${thousandths}, ${n}`).to.be.closeTo(1, 1e-15);
    }
  });
});

describe('the geometric mean', () => {
  it('settles to the bits of an exact root of the exact product', () => {
    const random = createRandom(11);
    for (let round = 0; round < 500; round++) {
      const tenths = Array.from({ length: 2 + random.below(6) }, () => 1 + random.below(1000));
      const n = BigInt(tenths.length);
      // In units of 1e-10: the n-th root of the product of (t / 10) is that of product * 10^(9 n), over 10^10.
      const product = tenths.reduce((all, tenth) => all * BigInt(tenth), 1n);
      const root = integerRoot(product * 10n ** (9n * n), n);
      const exact = Number((root + 5n) / 10n) / 1e9;
      const mean = geometricMean(tenths.map((tenth) => tenth / 10));
      expect(settle(mean), tenths.join()).to.equal(exact);
    }
  });

  it('is 0 as soon as one value is 0 or below', () => {
    expect(geometricMean([0, 5])).to.equal(0);
    expect(geometricMean([-1, 5])).to.equal(0);
  });
});
