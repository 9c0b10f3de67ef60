import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/compiled/settle.js';

describe('settle', () => {
  const edges = [
    { title: '0.1 + 0.2', value: 0.1 + 0.2, expected: 0.3 },
    { title: '0.7 / 7', value: 0.7 / 7, expected: 0.1 },
    { title: '1.1 * 3', value: 1.1 * 3, expected: 3.3 },
    {
      title: 'a hundred times 0.01',
      value: Array.from({ length: 100 }, () => 0.01).reduce((a, b) => a + b),
      expected: 1,
    },
    { title: '7 * (1 / 7 + …)', value: [1, 2, 4].reduce((sum, top) => sum + top / 7, 0), expected: 1 },
    { title: 'a third, to nine digits', value: 1 / 3, expected: 0.333333333 },
    { title: 'half of the last digit, upwards', value: 2.5e-9, expected: 3e-9 },
    { title: 'less than half of it', value: 4e-10, expected: 0 },
    { title: 'a number too large for nine digits', value: 2 ** 23 + 0.1, expected: 2 ** 23 + 0.1 },
  ];
  for (const { title, value, expected } of edges) {
    it(`puts ${title} on ${expected}`, () => expect(settle(value)).to.equal(expected));
  }

  it('has no minus zero', () => expect(Object.is(settle(-1e-10), 0)).to.equal(true));

  it('leaves a settled value as it is', () => {
    for (let step = -2000; step <= 2000; step++) expect(settle(settle(step / 7))).to.equal(settle(step / 7));
  });
});
