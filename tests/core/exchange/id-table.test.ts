import { expect } from '@open-wc/testing';
import { createIdTable } from '../../../src/core/exchange/id-table.js';

describe('createIdTable', () => {
  it('gives an id its first number again, among very many', () => {
    const number = createIdTable();
    for (let at = 1; at <= 100_000; at++) expect(number(`id-${at}`, at)).to.equal(at);
    for (let at = 1; at <= 100_000; at += 997) expect(number(`id-${at}`, 7)).to.equal(at);
  });

  it('tells apart what differs little', () => {
    const number = createIdTable();
    expect(['', 'a', 'A', 'á', 'aa', ' a'].map((id, at) => number(id, at + 1))).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });
});
