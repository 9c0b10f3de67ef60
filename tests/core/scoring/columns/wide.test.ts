import { expect } from '@open-wc/testing';
import type { Item } from '../../../../src/core/model/item.js';
import type { Points } from '../../../../src/core/model/points.js';
import { disagreement } from '../../../fixtures/columns/disagreement.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { responseSampler } from '../../../fixtures/generated/sample-response.js';
import { group, indexOf, ladder, leaf, tiny } from '../../../fixtures/instruments/tiny-structure.js';

const COMBINATIONS = ['sum', 'mean', 'weightedMean', 'minimum', 'maximum', 'geometricMean'] as const;

describe('scoreColumns where there is much of something', () => {
  it('agrees on groups of more children than a byte can count', () => {
    // Few may be left out, for every number of those is tried.
    const items = Array.from({ length: 300 }, (_, at) => ladder(`item-${at}`, { notApplicable: at % 60 === 0 }));
    const children = items.map(({ id }, at) => leaf(id, undefined, { weight: (at % 7) / 3 }));
    for (const combine of COMBINATIONS) {
      const structure = tiny(items, [indexOf(group('root', 'mean', [group('all', combine, children)]))]);
      const [random, sample] = [createRandom(7), responseSampler(structure)];
      // The 300th root of 300 numbers takes its time.
      const length = combine === 'geometricMean' ? 1 : 12;
      const responses = Array.from({ length }, () => sample(random));
      expect(disagreement(structure, responses), combine).to.equal(null);
    }
  });

  it('agrees on ticks that fill more than one word, in whatever order they were ticked', () => {
    for (const count of [2, 13, 32, 33, 70]) {
      const options = Array.from({ length: count }, (_, at) => ({ id: `o${at}`, exclusive: at === 1 }));
      const item: Item = { id: 'tools', kind: 'multiple', unknown: true, options };
      // Sums of tenths, whose last bits depend on the order.
      const worths = Object.fromEntries(options.map(({ id }, at) => [id, ((at * 37) % 11) / 10]));
      const points: Points = { from: 'ticks', item: 'tools', points: worths, highestOf: [['o0', `o${count - 1}`]] };
      const shown = { op: 'includes', on: { item: 'tools' }, value: `o${count - 1}` } as const;
      const many = { op: 'atLeast', on: { item: 'tools' }, value: 3 } as const;
      const alone = { op: 'oneOf', on: { item: 'tools' }, values: ['o1', 'o0'] } as const;
      const items = [
        item,
        ladder('next', { visibleIf: { op: 'any', of: [shown, many] } }),
        ladder('last', { applicableIf: alone }),
      ];
      const children = [leaf('tools', points), leaf('next'), leaf('last')];
      const structure = tiny(items, [indexOf(group('root', 'sum', [group('all', 'sum', children)]))]);
      const [random, sample] = [createRandom(count), responseSampler(structure)];
      const responses = Array.from({ length: 200 }, () => sample(random));
      expect(disagreement(structure, responses), `${count} options`).to.equal(null);
    }
  });
});
