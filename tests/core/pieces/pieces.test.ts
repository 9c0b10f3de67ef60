import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { each, finished, part, sorted, type Pieces } from '../../../src/core/pieces/pieces.js';

/** Everything that pieces tell, and what comes of them. */
function watched<T>(pieces: Pieces<T>): { readonly shares: readonly number[]; readonly value: T } {
  const shares: number[] = [];
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return { shares, value: step.value };
    shares.push(step.value);
  }
}

const grows = (shares: readonly number[]) => shares.every((one, at) => one >= (shares[at - 1] ?? 0) && one <= 1);

describe('work in pieces', () => {
  it('does something with each entry, in order, some hundred at a time', () => {
    const list = Array.from({ length: 10_000 }, (_, at) => at);
    const seen: number[] = [];
    let [most, before] = [0, 0];
    const pieces = each(list, (entry) => void seen.push(entry));
    for (let step = pieces.next(); step.done !== true; step = pieces.next()) {
      most = Math.max(most, seen.length - before);
      before = seen.length;
    }
    expect(seen).to.deep.equal(list);
    expect(most).to.equal(256);
  });

  it('is a part of larger work', () => {
    const { shares } = watched(
      part(
        each(Array.from({ length: 1000 }), () => undefined),
        0.2,
        0.6,
      ),
    );
    expect(shares.length).to.equal(3);
    expect(Math.min(...shares)).to.be.greaterThan(0.2);
    expect(Math.max(...shares)).to.be.lessThan(0.6);
    expect(grows(shares)).to.equal(true);
  });

  it('sorts as the platform does: in order, what is equal as it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 3000, size: 'max' }), (keys) => {
        const list = keys.map((key, at) => ({ key, at }));
        const compare = (one: { key: number }, other: { key: number }) => one.key - other.key;
        const { shares, value } = watched(sorted(list, compare));
        expect(value).to.deep.equal([...list].sort(compare));
        expect(grows(shares)).to.equal(true);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('sorts nothing, and one', () => {
    expect(finished(sorted([], () => 0))).to.deep.equal([]);
    expect(finished(sorted([1], () => 0))).to.deep.equal([1]);
  });

  it('sorts a long list without a long piece: entries are compared some hundred times between two breaks', () => {
    const list = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_011);
    let [compared, most] = [0, 0];
    const pieces = sorted(list, (one, other) => {
      compared += 1;
      return one - other;
    });
    for (let step = pieces.next(); step.done !== true; step = pieces.next()) {
      most = Math.max(most, compared);
      compared = 0;
    }
    // 256 entries are sorted with 256 × 8 comparisons at the most.
    expect(most).to.be.lessThan(256 * 9);
  });
});
