import { expect } from '@open-wc/testing';
import type { NodeScore } from '../../../src/core/scoring/result.js';
import { radarData } from '../../../src/elements/radar/radar-data.js';

function node(id: string, score: number | null, low: number | null, high: number | null): NodeScore {
  const range = { minimum: 0, maximum: 100 };
  return { id, score, bounds: { low, high, mayBeNull: false, tight: true }, coverage: 1, range, children: [] };
}

const source = {
  scale: { minimum: 0, maximum: 100 },
  dimensions: [node('data', 50, 50, 50), node('people', null, 20, 80), node('security', null, null, null)],
  labelOf: (id: string) => id.toUpperCase(),
  label: 'Enterprise',
};

describe('radarData', () => {
  it('leaves a gap where there is no score: no data is not zero', () => {
    const [enterprise] = radarData(source).series;
    expect(enterprise?.values).to.deep.equal([50, null, null]);
  });

  it('has a band only where something is still open', () => {
    const [enterprise] = radarData(source).series;
    expect(enterprise?.bounds).to.deep.equal([null, { low: 20, high: 80 }, null]);
  });

  it('puts what it is compared with beside it, by dimension, with gaps where a figure is missing', () => {
    const comparisons = [{ role: 'benchmark', label: 'Huế 2026', scores: { security: 40, data: null } }] as const;
    const { series, dimensions } = radarData({ ...source, comparisons });
    expect(dimensions.map(({ label }) => label)).to.deep.equal(['DATA', 'PEOPLE', 'SECURITY']);
    expect(series[1]).to.deep.equal({ role: 'benchmark', label: 'Huế 2026', values: [null, null, 40] });
  });
});
