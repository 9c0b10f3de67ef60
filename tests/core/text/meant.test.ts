import { expect } from '@open-wc/testing';
import { isSlip, meantOrKnown } from '../../../src/core/text/meant.js';

describe('isSlip', () => {
  const slips = [
    'optoins options',
    'itme item',
    'ad add',
    'shpo shop',
    'custmers customers',
    'Singel single',
    'weigth weight',
  ];
  for (const pair of slips) {
    it(`takes ${pair.replace(' ', ' for ')}`, () => {
      const [given = '', meant = ''] = pair.split(' ');
      expect(isSlip(given, meant)).to.equal(true);
    });
  }

  const others = ['none some', 'no yes', 'chat cart', 'min max', 'order-channels online-order-share', 'a b'];
  for (const pair of others) {
    it(`does not take ${pair.replace(' ', ' for ')}`, () => {
      const [given = '', meant = ''] = pair.split(' ');
      expect(isSlip(given, meant)).to.equal(false);
    });
  }
});

describe('meantOrKnown', () => {
  it('names the nearest of those that are free, or else all that there are, as many as one can take in', () => {
    expect(meantOrKnown('shpo', ['shop', 'page'], ['shop', 'page'])).to.deep.equal({ nearest: 'shop' });
    expect(meantOrKnown('shpo', ['page'], ['shop', 'page'])).to.deep.equal({ known: 'shop, page' });
    expect(meantOrKnown('x-ray', [], [])).to.deep.equal({});
    const many = Array.from({ length: 13 }, (_, number) => `id-${number}`);
    expect(meantOrKnown('other', many, many).known).to.match(/^id-0, .*, id-10, …$/);
  });
});
