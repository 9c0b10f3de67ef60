import { expect } from '@open-wc/testing';
import { near, nearest } from '../../../src/core/text/nearest.js';

describe('nearest', () => {
  const known = ['website', 'order-ways', 'tools', 'backup'];
  const cases = [
    { given: 'websit', found: 'website' },
    { given: 'wbesite', found: 'website' },
    { given: 'Website', found: 'website' },
    { given: 'order_ways', found: 'order-ways' },
    { given: 'tool', found: 'tools' },
    { given: 'something-else-altogether', found: undefined },
    { given: 'x', found: undefined },
    { given: '', found: undefined },
  ] as const;
  for (const { given, found } of cases) {
    it(`of "${given}" is ${found ?? 'nothing'}`, () => {
      expect(nearest(given, known)).to.equal(found);
    });
  }

  it('prefers the nearer of two', () => {
    expect(nearest('pages', ['page', 'stages', 'pagers'])).to.equal('page');
  });

  it('leaves the key out of the parameters where nothing is near', () => {
    expect(near('zzzzzz', known)).to.deep.equal({});
    expect(near('tols', known)).to.deep.equal({ nearest: 'tools' });
  });
});
