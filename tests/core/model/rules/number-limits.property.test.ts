import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import { evaluate } from '../../../../src/core/compiled/condition.js';
import { itemStates } from '../../../../src/core/compiled/item-states.js';
import type { Condition } from '../../../../src/core/model/condition.js';
import { defineInstrument } from '../../../../src/core/scoring/define-instrument.js';
import { bakeryRegion } from '../../../fixtures/instruments/bakery.js';
import { issuesOfBakery } from '../../../fixtures/instruments/issues-of-bakery.js';

const instrument = compileInstrument(
  defineInstrument({
    format: 1,
    id: 'numbers',
    version: '1.0.0',
    defaultLocale: 'en',
    items: [{ id: 'speed', kind: 'number', unit: { system: 'ucum', code: 'Mbit/s' }, integer: true }],
    pages: [{ id: 'one', items: ['speed'] }],
    indices: [],
  }),
);
/** Every answer there can be to a whole number from 0 to 8. */
const truths = (condition: Condition) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((value) =>
    evaluate(condition, itemStates(instrument, { answers: { speed: { value } } }).known),
  );
const found = (condition: Condition) =>
  issuesOfBakery([
    ['structure.items.5.maximum', 8],
    ['structure.actions.0.effects.0.item', 'website'],
    ['structure.items.6.visibleIf', condition],
  ]).map(({ code }) => code);

const limit = fc
  .tuple(fc.constantFrom('atLeast', 'atMost'), fc.integer({ min: -4, max: 22 }))
  .map(([op, half]): Condition => ({ op: op, on: { item: 'speed' }, value: half / 2 }));
const test = fc.oneof(
  limit,
  limit.map((of): Condition => ({ op: 'not', of })),
);

describe('a limit of a number', () => {
  it('is told exactly where no answer meets it, or every one, by trying all of them', () => {
    fc.assert(
      fc.property(limit, (condition) => {
        const all = truths(condition);
        const wanted = all.every((truth) => truth === false)
          ? ['?condition/out-of-range']
          : all.every((truth) => truth === true)
            ? ['?condition/always-true']
            : [];
        expect(found(condition)).to.deep.equal(wanted);
      }),
      { seed: 202632, numRuns: 100 },
    );
  });

  it('contradicts others exactly where no answer meets all of those that some answer meets', () => {
    fc.assert(
      fc.property(fc.array(test, { minLength: 2, maxLength: 4 }), (of) => {
        // A test that no answer meets is told by itself.
        const met = of.filter((one) => truths(one).includes(true));
        const together = met.length === 0 || truths({ op: 'all', of: met }).includes(true);
        expect(found({ op: 'all', of }).includes('?condition/contradiction')).to.equal(!together);
      }),
      { seed: 202633, numRuns: 300 },
    );
  });

  it('of the profile is told where the region is known', () => {
    const persons: Condition = { op: 'atMost', on: { profile: 'persons' }, value: 0 };
    const edits = [['structure.items.6.visibleIf', persons]] as const;
    expect(issuesOfBakery(edits)).to.deep.equal([]);
    expect(issuesOfBakery(edits, { regions: [bakeryRegion] })).to.deep.equal([
      {
        code: '?condition/out-of-range',
        at: 'structure.items[6].visibleIf.value',
        params: { subject: 'persons', limit: 0, low: 1 },
      },
    ]);
  });

  it('counts ticks, of which an exclusive one is alone', () => {
    const ways = (value: number): Condition => ({ op: 'atLeast', on: { item: 'order-ways' }, value });
    expect(found(ways(3))).to.deep.equal([]);
    expect(found(ways(4))).to.deep.equal(['?condition/out-of-range']);
  });
});
