import { expect } from '@open-wc/testing';
import { sectors, sectorsSource, sizeGroup } from '../../../../src/core/regions/vietnam/sectors.js';

describe('sectors', () => {
  it('are the 22 sections of VSIC 2025, A to V, each with its edition', () => {
    expect(sectors.map(({ code }) => code).join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUV');
    expect(sectors).to.have.length(22);
    for (const { system, edition } of sectors) expect([system, edition]).to.deep.equal(['VSIC', '2025']);
    expect(sectorsSource.reference).to.equal('36/2025/QĐ-TTg');
  });
});

describe('sizeGroup', () => {
  // Decree 80/2021/NĐ-CP, Art. 5, names two groups; the split of the sections is an inference from their names.
  const groups = [
    { sections: 'ABCDEF', group: 'production' },
    { sections: 'GHIJKLMNOPQRST', group: 'trade' },
    { sections: 'UV', group: null },
  ];
  for (const { sections, group } of groups) {
    it(`${sections} is ${group ?? 'no enterprise'}`, () => {
      for (const section of sections) {
        expect(sizeGroup(section), section).to.equal(group);
        expect(sizeGroup(section.toLowerCase()), section).to.equal(group);
      }
    });
  }

  it('knows no other codes', () => {
    for (const code of ['', 'W', 'AB', '01', 'á']) expect(sizeGroup(code), code).to.equal(null);
  });
});
