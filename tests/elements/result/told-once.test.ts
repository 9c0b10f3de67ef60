import { expect } from '@open-wc/testing';
import { structures } from '../../../src/core/instruments/structures.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Source } from '../../../src/core/model/source.js';
import { toldOnce } from '../../../src/elements/result/told-once.js';

const handbook: Source = { title: 'Sổ tay', issuer: 'Chi cục A', reference: 'ST-01', date: '2025', role: 'stated' };

describe('sources, each told once', () => {
  it('keeps two editions apart, by date or address, and order', () => {
    const editions = [
      handbook,
      { ...handbook, date: '2026' },
      { ...handbook, href: 'https://example.org/st-01' },
      { ...handbook, reference: 'ST-02' },
    ];
    expect(toldOnce([...editions, ...editions])).to.deep.equal(editions);
  });

  it('says that a source states something wherever it stands, whatever else only drew on it', () => {
    const drawnOn: Source = { ...handbook, role: 'drawnOn' };
    const { role, ...plain } = handbook;
    expect(role).to.equal('stated');
    expect(toldOnce([handbook, drawnOn])).to.deep.equal([handbook]);
    expect(toldOnce([drawnOn, handbook])).to.deep.equal([handbook]);
    expect(toldOnce([plain, drawnOn])).to.deep.equal([plain]);
    expect(toldOnce([drawnOn, plain])).to.deep.equal([plain]);
    expect(toldOnce([drawnOn, { ...drawnOn }])).to.deep.equal([drawnOn]);
  });

  it('does not take a comma for the end of a part', () => {
    const pair: readonly Source[] = [
      { title: 'A,B', reference: 'C' },
      { title: 'A', issuer: 'B', reference: 'C' },
    ];
    expect(toldOnce(pair)).to.have.lengthOf(2);
  });

  it('leaves no line twice in any questionnaire that ships', async () => {
    const shipped: readonly Structure[] = await Promise.all(Object.values(structures).map((load) => load()));
    for (const { id, sources = [], indices, variants = [] } of shipped) {
      const all = [...sources, ...[...indices, ...variants].flatMap((part) => part.sources ?? [])];
      const lines = toldOnce(all).map(({ title, issuer, reference, date }) => [title, issuer, reference, date].join());
      expect(new Set(lines).size, id).to.equal(lines.length);
    }
  });
});
