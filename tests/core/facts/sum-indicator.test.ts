import { expect } from '@open-wc/testing';
import type { FactValues, SummedIndicator } from '../../../src/core/facts/fact.js';
import { sumIndicator } from '../../../src/core/facts/sum-indicator.js';
import { createRandom } from '../../fixtures/generated/random.js';

const trained: SummedIndicator = { id: 'trained', kind: 'ratioOfSums', of: 'people-trained' };
const numbers = (numerator: number, denominator: number): FactValues =>
  new Map([['people-trained', { numerator, denominator }]]);
const band: FactValues = new Map([['people-trained', { band: 'most' }]]);
const nothing: FactValues = new Map([['people', 3]]);

describe('sumIndicator', () => {
  it('divides persons by persons, not shares by enterprises', () => {
    // One of two, and none of 198: 1 of 200. The mean of the shares would be 25 %.
    expect(sumIndicator(trained, [numbers(1, 2), numbers(0, 198)], '2026-11-25')).to.deep.equal({
      indicator: 'trained',
      kind: 'ratioOfSums',
      asOf: '2026-11-25',
      counted: 2,
      estimated: 0,
      unknown: 0,
      share: { numerator: 1, denominator: 200, value: 0.005 },
    });
  });

  it('reports estimates and open answers apart, and adds neither', () => {
    const { counted, estimated, unknown, share } = sumIndicator(
      trained,
      [numbers(3, 4), band, nothing, band],
      '2026-11-25',
    );
    expect([counted, estimated, unknown]).to.deep.equal([1, 2, 1]);
    expect(share).to.deep.equal({ numerator: 3, denominator: 4, value: 0.75 });
  });

  it('has no share where nobody gave numbers: no data is not zero', () => {
    for (const enterprises of [[], [nothing], [band]]) {
      expect(sumIndicator(trained, enterprises, '2026-11-25').share).to.equal(null);
    }
  });

  it('does not mind the order of the enterprises', () => {
    for (let seed = 0; seed < 100; seed++) {
      const random = createRandom(seed);
      const enterprises = Array.from({ length: 40 }, () => {
        const denominator = 1 + random.below(300);
        return random.pick([numbers(random.below(denominator + 1), denominator), band, nothing]);
      });
      const sum = sumIndicator(trained, enterprises, '2026-11-25');
      expect(sumIndicator(trained, [...enterprises].reverse(), '2026-11-25'), `seed ${seed}`).to.deep.equal(sum);
      expect(sum.counted + sum.estimated + sum.unknown).to.equal(40);
    }
  });
});
