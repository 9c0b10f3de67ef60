import { expect } from '@open-wc/testing';
import type { Basis } from '../../../src/core/scoring/result.js';
import { basisDifference } from '../../../src/core/scoring/same-basis.js';

const basis: Basis = {
  instrument: 'shop',
  version: '1.0.0',
  hash: 'a1',
  index: 'readiness',
  variants: { table: 'strict', scale: 'old' },
  weighting: 'default',
};

describe('basisDifference', () => {
  it('is null for the same basis, in whatever order its variants stand', () => {
    expect(basisDifference(basis, { ...basis, variants: { scale: 'old', table: 'strict' } })).to.equal(null);
  });

  const table = [
    {
      title: 'the instrument before everything else',
      other: { instrument: 'farm', version: '2.0.0' },
      part: 'instrument',
      first: 'shop',
      second: 'farm',
    },
    { title: 'the version', other: { version: '2.0.0', hash: 'b2' }, part: 'version', first: '1.0.0', second: '2.0.0' },
    { title: 'the hash under the same version', other: { hash: 'b2' }, part: 'hash', first: 'a1', second: 'b2' },
    { title: 'the index', other: { index: 'dii' }, part: 'index', first: 'readiness', second: 'dii' },
    {
      title: 'the weighting',
      other: { weighting: 'first-year' },
      part: 'weighting',
      first: 'default',
      second: 'first-year',
    },
  ] as const;
  for (const { title, other, ...expected } of table) {
    it(`names ${title}`, () => expect(basisDifference(basis, { ...basis, ...other })).to.deep.equal(expected));
  }

  it('names a variant whose alternative differs', () => {
    expect(basisDifference(basis, { ...basis, variants: { table: 'mild', scale: 'old' } })).to.deep.equal({
      part: 'variant',
      variant: 'table',
      first: 'strict',
      second: 'mild',
    });
  });

  it('names a variant that only one of them has', () => {
    expect(basisDifference({ ...basis, variants: { table: 'strict' } }, basis)).to.deep.equal({
      part: 'variant',
      variant: 'scale',
      first: null,
      second: 'old',
    });
  });
});
