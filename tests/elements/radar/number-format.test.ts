import { expect } from '@open-wc/testing';
import { numberFormat } from '../../../src/elements/radar/number-format.js';

const data = { scale: { minimum: 0, maximum: 100 }, dimensions: [], series: [] };

describe('numberFormat', () => {
  it('writes scores as people read them', () => {
    expect([62.5, 0, null].map(numberFormat(data, 'vi'))).to.deep.equal(['63', '0', '–']);
  });

  it('writes shares with a percent sign, and no number without one', () => {
    expect([62.5, null].map(numberFormat({ ...data, percent: true }, 'vi'))).to.deep.equal(['63%', '–']);
  });
});
