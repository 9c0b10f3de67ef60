import { expect } from '@open-wc/testing';
import type { IndicatorFigure } from '../../../src/core/analytics/indicators/figure.js';
import type { IndicatorCard } from '../../../src/core/programme/indicator-cards.js';
import { partedFigures } from '../../../src/core/programme/parted-figures.js';

function listed(indicator: string, value: number | null, estimated: number): IndicatorCard {
  const figure: IndicatorFigure = {
    indicator,
    kind: 'ratioOfSums',
    source: 'answers',
    numerator: 0,
    denominator: 0,
    value,
    missing: { unknown: 0, estimated, notAssessed: 0 },
    population: { id: 'supported', size: 3, asOf: '2026-09-30' },
    asOf: '2026-09-30',
  };
  return { figure, progress: null, change: null };
}

describe('partedFigures', () => {
  it('sets aside what nobody has answered, but not what somebody has estimated', () => {
    const { known, open } = partedFigures([
      listed('nobody', null, 0),
      listed('all', 1, 0),
      listed('zero', 0, 0),
      listed('guessed', null, 2),
    ]);
    expect(known.map(({ figure }) => figure.indicator)).to.deep.equal(['all', 'zero', 'guessed']);
    expect(open.map(({ figure }) => figure.indicator)).to.deep.equal(['nobody']);
  });
});
