import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import { evaluate } from '../../../../src/core/compiled/condition.js';
import { itemStates } from '../../../../src/core/compiled/item-states.js';
import type { Condition } from '../../../../src/core/model/condition.js';
import { bakery } from '../../../fixtures/instruments/bakery.js';
import { issuesOfBakery } from '../../../fixtures/instruments/issues-of-bakery.js';

const websites = ['none', 'page', 'shop'];
const tools = ['paper', 'sheet', 'software'];
const instrument = compileInstrument(bakery.structure);

/** Every pair of answers to the website and to how sales are recorded, which may not apply. */
const situations = websites.flatMap((website) =>
  [...tools.map((sales) => ({ value: { sales } })), { missing: 'notApplicable' } as const].map((sales) => ({
    answers: { website: { value: website }, tools: sales },
  })),
);

const answered = situations.filter(({ answers }) => 'value' in answers.tools);

function tests(on: { item: string; row?: string }, options: readonly string[]): fc.Arbitrary<Condition> {
  const value = fc.constantFrom(...options);
  const values = fc.uniqueArray(value, { minLength: 1, maxLength: 2 });
  const atom: fc.Arbitrary<Condition> = fc.oneof(
    value.map((one): Condition => ({ op: 'is', on, value: one })),
    values.map((some): Condition => ({ op: 'oneOf', on, values: some })),
    value.map((one): Condition => ({ op: 'atLeast', on, value: one })),
    value.map((one): Condition => ({ op: 'atMost', on, value: one })),
  );
  return fc.oneof(
    atom,
    atom.map((of): Condition => ({ op: 'not', of })),
  );
}

describe('a condition that is never true', () => {
  it('is told exactly where no answers make it true, by trying all of them', () => {
    const test = fc.oneof(tests({ item: 'website' }, websites), tests({ item: 'tools', row: 'sales' }, tools));
    fc.assert(
      fc.property(fc.array(test, { minLength: 2, maxLength: 4 }), (of) => {
        const condition: Condition = { op: 'all', of };
        const possible = situations.some((situation) => evaluate(condition, itemStates(instrument, situation).known));
        const found = issuesOfBakery([['structure.items.6.visibleIf', condition]]);
        // A single test that holds for no answer at all, such as "not at least the lowest", is none of two that disagree.
        const each = of.every((one) =>
          answered.some((situation) => evaluate(one, itemStates(instrument, situation).known)),
        );
        if (each) expect(found.map(({ code }) => code)).to.deep.equal(possible ? [] : ['?condition/contradiction']);
        else if (possible) expect(found).to.deep.equal([]);
      }),
      { seed: 202616, numRuns: 300 },
    );
  });
});
