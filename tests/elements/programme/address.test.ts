import { expect } from '@open-wc/testing';
import { START, type ProgrammeState } from '../../../src/core/programme/programme-state.js';
import { readState, writeState } from '../../../src/elements/programme/address.js';

describe('what is looked at, in an address', () => {
  it('is nothing at the start, and leaves the parameters of the page alone', () => {
    expect(writeState(START, '')).to.equal('');
    expect(writeState(START, '?lang=en&dr-tab=quality&dr-sector=C')).to.equal('?lang=en');
  });

  it('comes back as it was written', () => {
    const state: ProgrammeState = {
      ...START,
      tab: 'enterprises',
      wave: 'follow-up',
      filter: { sector: ['C', 'G'], place: ['46'] },
      by: 'place',
      weighting: 'start',
      search: 'Huế & Đà Nẵng',
      sort: 'change',
      ascending: false,
      page: 3,
      enterprise: 'dn-7',
    };
    const written = writeState(state, '?lang=vi');
    expect(new URLSearchParams(written).get('lang')).to.equal('vi');
    expect(readState(written)).to.deep.equal(state);
  });

  it('is as at the start where the address is wrong', () => {
    expect(readState('?dr-tab=secrets&dr-by=colour&dr-sort=luck&dr-page=-3&dr-sector=')).to.deep.equal(START);
    expect(readState('?dr-page=1e99').page).to.equal(1);
  });
});
