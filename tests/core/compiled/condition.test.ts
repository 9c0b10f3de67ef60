import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { evaluate, type Known, type Truth } from '../../../src/core/compiled/condition.js';
import type { Condition } from '../../../src/core/model/condition.js';

const ranks = ['none', 'page', 'shop'];
const known: Readonly<Record<string, Known>> = {
  true: { kind: 'value', value: 'yes' },
  false: { kind: 'value', value: 'no' },
  website: { kind: 'rank', value: 'page', ranks },
  ways: { kind: 'value', value: ['phone', 'chat'] },
  one: { kind: 'value', value: ['phone'] },
  speed: { kind: 'value', value: 100 },
  band: { kind: 'rank', value: 'some', ranks: ['little', 'some', 'most'], range: { low: 0.1, high: 0.5 } },
  score: { kind: 'range', low: 40, high: 60 },
  exact: { kind: 'range', low: 50, high: 50 },
  idle: { kind: 'notApplicable' },
};

function truthOf(condition: Condition): Truth {
  return evaluate(condition, (subject) => ('item' in subject ? (known[subject.item] ?? null) : null));
}

/** A condition that is true, false or unknown. */
function atom(truth: Truth): Condition {
  return { op: 'is', on: { item: String(truth) }, value: 'yes' };
}

const TRUTHS: readonly Truth[] = [true, null, false];

describe('evaluate', () => {
  // Kleene, Introduction to Metamathematics (1952), § 64: false < unknown < true
  const order = (truth: Truth): number => (truth === null ? 1 : truth ? 2 : 0);
  for (const a of TRUTHS) {
    it(`turns ${String(a)} over with "not"`, () => {
      expect(order(truthOf({ op: 'not', of: atom(a) }))).to.equal(2 - order(a));
    });
    for (const b of TRUTHS) {
      it(`takes the lower of ${String(a)} and ${String(b)} for "all", the higher for "any"`, () => {
        const of = [atom(a), atom(b)];
        expect(order(truthOf({ op: 'all', of }))).to.equal(Math.min(order(a), order(b)));
        expect(order(truthOf({ op: 'any', of }))).to.equal(Math.max(order(a), order(b)));
      });
    }
  }

  const tests: { title: string; condition: Condition; truth: Truth }[] = [
    { title: 'an answer is an option', condition: { op: 'is', on: { item: 'website' }, value: 'page' }, truth: true },
    {
      title: 'an answer is not another option',
      condition: { op: 'is', on: { item: 'website' }, value: 'shop' },
      truth: false,
    },
    {
      title: 'two ticks are not one of them',
      condition: { op: 'is', on: { item: 'ways' }, value: 'phone' },
      truth: false,
    },
    { title: 'a single tick is it', condition: { op: 'is', on: { item: 'one' }, value: 'phone' }, truth: true },
    {
      title: 'an answer is one of several',
      condition: { op: 'oneOf', on: { item: 'website' }, values: ['none', 'page'] },
      truth: true,
    },
    {
      title: 'an answer is none of several',
      condition: { op: 'oneOf', on: { item: 'website' }, values: ['none'] },
      truth: false,
    },
    { title: 'ticks include one', condition: { op: 'includes', on: { item: 'ways' }, value: 'chat' }, truth: true },
    {
      title: 'ticks do not include another',
      condition: { op: 'includes', on: { item: 'ways' }, value: 'none' },
      truth: false,
    },
    {
      title: 'an option is at least itself',
      condition: { op: 'atLeast', on: { item: 'website' }, value: 'page' },
      truth: true,
    },
    {
      title: 'an option is not at least a higher one',
      condition: { op: 'atLeast', on: { item: 'website' }, value: 'shop' },
      truth: false,
    },
    {
      title: 'an option is at most a higher one',
      condition: { op: 'atMost', on: { item: 'website' }, value: 'shop' },
      truth: true,
    },
    {
      title: 'a number is at least itself',
      condition: { op: 'atLeast', on: { item: 'speed' }, value: 100 },
      truth: true,
    },
    {
      title: 'a number is not at most a lower one',
      condition: { op: 'atMost', on: { item: 'speed' }, value: 99 },
      truth: false,
    },
    { title: 'ticks are counted', condition: { op: 'atLeast', on: { item: 'ways' }, value: 2 }, truth: true },
    { title: 'too few ticks are counted', condition: { op: 'atLeast', on: { item: 'ways' }, value: 3 }, truth: false },
    {
      title: 'a band is at least a band',
      condition: { op: 'atLeast', on: { item: 'band' }, value: 'some' },
      truth: true,
    },
    {
      title: 'a band that lies above a number',
      condition: { op: 'atLeast', on: { item: 'band' }, value: 0.1 },
      truth: true,
    },
    {
      title: 'a band that a number divides',
      condition: { op: 'atLeast', on: { item: 'band' }, value: 0.3 },
      truth: null,
    },
    {
      title: 'a band that lies below a number',
      condition: { op: 'atLeast', on: { item: 'band' }, value: 0.6 },
      truth: false,
    },
    {
      title: 'a score that is certainly enough',
      condition: { op: 'atLeast', on: { item: 'score' }, value: 40 },
      truth: true,
    },
    {
      title: 'a score that may be enough',
      condition: { op: 'atLeast', on: { item: 'score' }, value: 50 },
      truth: null,
    },
    {
      title: 'a score that cannot be enough',
      condition: { op: 'atLeast', on: { item: 'score' }, value: 61 },
      truth: false,
    },
    {
      title: 'a score that may be low enough',
      condition: { op: 'atMost', on: { item: 'score' }, value: 50 },
      truth: null,
    },
    {
      title: 'a score that is known exactly',
      condition: { op: 'atLeast', on: { item: 'exact' }, value: 50 },
      truth: true,
    },
    { title: 'something answered', condition: { op: 'answered', on: { item: 'speed' } }, truth: true },
    {
      title: 'something open is not known to be answered',
      condition: { op: 'answered', on: { item: 'open' } },
      truth: null,
    },
    { title: 'not applicable is an answer', condition: { op: 'answered', on: { item: 'idle' } }, truth: true },
    { title: 'not applicable', condition: { op: 'notApplicable', on: { item: 'idle' } }, truth: true },
    {
      title: 'an answer is not "not applicable"',
      condition: { op: 'notApplicable', on: { item: 'speed' } },
      truth: false,
    },
    {
      title: 'something open is not known to be "not applicable"',
      condition: { op: 'notApplicable', on: { item: 'open' } },
      truth: null,
    },
    {
      title: 'what is not applicable passes no test of a value',
      condition: { op: 'atMost', on: { item: 'idle' }, value: 5 },
      truth: false,
    },
  ];
  for (const { title, condition, truth } of tests) {
    it(`${title}: ${String(truth)}`, () => {
      expect(truthOf(condition)).to.equal(truth);
    });
  }

  it('is unknown for every test of something open', () => {
    const on = { item: 'open' };
    const atoms: Condition[] = [
      { op: 'is', on, value: 'a' },
      { op: 'oneOf', on, values: ['a'] },
      { op: 'includes', on, value: 'a' },
      { op: 'atLeast', on, value: 1 },
      { op: 'atMost', on, value: 'a' },
    ];
    expect(atoms.map(truthOf)).to.deep.equal(Array<null>(atoms.length).fill(null));
  });

  it('once known stays so, whatever becomes of what is open', () => {
    const leaf = fc.constantFrom('a', 'b', 'c').map((item): Condition => ({ op: 'is', on: { item }, value: 'yes' }));
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        leaf,
        tie('condition').map((of): Condition => ({ op: 'not', of })),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ op: 'all', of })),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ op: 'any', of })),
      ),
    }));
    const states = fc.record({
      a: fc.constantFrom(...TRUTHS),
      b: fc.constantFrom(...TRUTHS),
      c: fc.constantFrom(...TRUTHS),
    });
    fc.assert(
      fc.property(condition, states, (tree, state) => {
        const before = evaluate(tree, lookupOf(state));
        for (const completion of completions(state)) {
          const after = evaluate(tree, lookupOf(completion));
          expect(after).not.to.equal(null);
          if (before !== null) expect(after).to.equal(before);
        }
      }),
      { seed: 20270, numRuns: 300 },
    );
  });
});

type State = Readonly<Record<'a' | 'b' | 'c', Truth>>;

function lookupOf(state: State): (subject: object) => Known | null {
  const truths = new Map<unknown, Truth>(Object.entries(state));
  return (subject) => {
    const truth = truths.get('item' in subject ? subject.item : undefined) ?? null;
    return truth === null ? null : { kind: 'value', value: truth ? 'yes' : 'no' };
  };
}

function completions({ a, b, c }: State): State[] {
  const either = (truth: Truth): Truth[] => (truth === null ? [true, false] : [truth]);
  return either(a).flatMap((x) => either(b).flatMap((y) => either(c).map((z) => ({ a: x, b: y, c: z }))));
}
