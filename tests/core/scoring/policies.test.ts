import { expect } from '@open-wc/testing';
import type { Policies } from '../../../src/core/model/policy.js';
import type { Answer } from '../../../src/core/model/response.js';
import { score } from '../../../src/core/scoring/score.js';
import { group, indexOf, ladder, leaf, LEFT_OUT, tiny } from '../../fixtures/instruments/tiny-structure.js';

/** The mean of two questions worth 0, 2 or 4; the second is answered with 2. */
function scored(policies: Partial<Policies>, first?: Answer, hide = false) {
  const visibleIf = { op: 'is', on: { item: 'b' }, value: 'yes' } as const;
  const items = [ladder('b'), ladder('a', hide ? { visibleIf } : {})];
  const tree = group('root', 'mean', [leaf('a'), leaf('b')]);
  const structure = tiny(items, [indexOf(tree, { policies: { ...LEFT_OUT, ...policies } })]);
  return score(structure, { answers: { b: { value: 'some' }, ...(first ? { a: first } : {}) } });
}

const NA = { missing: 'notApplicable' } as const;
const UNKNOWN = { missing: 'unknown' } as const;

describe('policies, on the mean of an answer worth 2 and one that is not there', () => {
  const zero = 'zero';
  // The second question is worth 0 to 4, so the mean lies between (0 + 2) / 2 and (4 + 2) / 2.
  const open = { low: 1, high: 3, mayBeNull: false, tight: true };
  const fixed = (value: number) => ({ low: value, high: value, mayBeNull: false, tight: true });
  const table = [
    { title: 'not applicable, left out: 2 / 1', policies: {}, given: NA, score: 2, coverage: 1, bounds: fixed(2) },
    {
      title: 'not applicable, zero: (0 + 2) / 2',
      policies: { notApplicable: zero },
      given: NA,
      score: 1,
      coverage: 1,
      bounds: fixed(1),
    },
    {
      title: 'not applicable, met: (4 + 2) / 2',
      policies: { notApplicable: 'met' },
      given: NA,
      score: 3,
      coverage: 1,
      bounds: fixed(3),
    },
    {
      title: 'unanswered, zero: (0 + 2) / 2',
      policies: { unanswered: zero },
      given: undefined,
      score: 1,
      coverage: 0.5,
      bounds: open,
    },
    { title: 'unanswered, left out: 2 / 1', policies: {}, given: undefined, score: 2, coverage: 0.5, bounds: open },
    {
      title: 'unanswered, no score',
      policies: { unanswered: 'noScore' },
      given: undefined,
      score: null,
      coverage: 0.5,
      bounds: open,
    },
    {
      title: 'unknown, zero, apart from unanswered',
      policies: { unknown: zero, unanswered: 'noScore' },
      given: UNKNOWN,
      score: 1,
      coverage: 0.5,
      bounds: open,
    },
    {
      title: 'unknown, left out, apart from unanswered',
      policies: { unanswered: 'noScore' },
      given: UNKNOWN,
      score: 2,
      coverage: 0.5,
      bounds: open,
    },
    {
      title: 'unknown, no score, apart from unanswered',
      policies: { unknown: 'noScore' },
      given: UNKNOWN,
      score: null,
      coverage: 0.5,
      bounds: open,
    },
  ] as const;
  for (const { title, policies, given, ...expected } of table) {
    it(title, () => {
      const { score: value, coverage, bounds } = scored(policies, given);
      expect({ score: value, coverage, bounds }).to.deep.equal(expected);
    });
  }

  const hidden = [
    { title: 'zero: (0 + 2) / 2', policy: 'zero', expected: 1 },
    { title: 'left out: 2 / 1', policy: 'leftOut', expected: 2 },
    { title: 'a value of 3: (3 + 2) / 2', policy: { value: 3 }, expected: 2.5 },
  ] as const;
  for (const { title, policy, expected } of hidden) {
    it(`hidden, ${title}, whatever was once answered`, () => {
      for (const given of [undefined, { value: 'yes' }, NA, UNKNOWN] as const) {
        const { score: value, bounds, coverage, dimensions } = scored({ hidden: policy }, given, true);
        expect({ value, bounds, coverage }).to.deep.equal({ value: expected, bounds: fixed(expected), coverage: 1 });
        expect(dimensions[0]?.state).to.equal('hidden');
      }
    });
  }

  const undecided = [
    { title: 'zero', policy: 'zero', value: 2 },
    { title: 'left out', policy: 'leftOut', value: 4 },
    { title: 'no score', policy: 'noScore', value: null },
  ] as const;
  for (const { title, policy, value } of undecided) {
    it(`whether it is asked is open: unanswered, ${title}, not hidden`, () => {
      const visibleIf = { op: 'is', on: { item: 'gate' }, value: 'yes' } as const;
      const items = [ladder('gate'), ladder('a', { visibleIf }), ladder('b')];
      const policies = { ...LEFT_OUT, unanswered: policy, hidden: { value: 1 } };
      const structure = tiny(items, [indexOf(group('root', 'mean', [leaf('a'), leaf('b')]), { policies })]);
      for (const gate of [undefined, UNKNOWN]) {
        const answers = { b: { value: 'yes' }, a: { value: 'yes' }, ...(gate ? { gate } : {}) };
        const result = score(structure, { answers });
        expect(result.score).to.equal(value); // (0 + 4) / 2, or 4 / 1
        expect(result.dimensions[0]?.state).to.equal('unanswered');
        // Hidden it counts 1, shown it counts 4: (1 + 4) / 2 to (4 + 4) / 2.
        expect([result.bounds.low, result.bounds.high, result.coverage]).to.deep.equal([2.5, 4, 0.5]);
      }
    });
  }

  it('a leaf may have policies of its own', () => {
    const leaves = [leaf('a', undefined, { policies: { unanswered: 'zero' } }), leaf('b')];
    const structure = tiny(
      [ladder('a'), ladder('b'), ladder('c')],
      [indexOf(group('root', 'mean', [...leaves, leaf('c')]))],
    );
    expect(score(structure, { answers: { b: { value: 'yes' } } }).score).to.equal(2); // (0 + 4) / 2, c is left out
  });

  it('no data is not zero: with everything left out there is no score', () => {
    const structure = tiny([ladder('a')], [indexOf(group('root', 'sum', [leaf('a')]))]);
    const { score: value, bounds, coverage } = score(structure, { answers: { a: NA } });
    expect({ value, bounds, coverage }).to.deep.equal({
      value: null,
      bounds: { low: null, high: null, mayBeNull: true, tight: true },
      coverage: null,
    });
  });

  it('a score lies outside its bounds where open answers count zero and the lowest answer is worth more', () => {
    const points = { from: 'option', item: 'a', points: { no: 1, some: 2, yes: 4 } } as const;
    const index = indexOf(group('root', 'sum', [leaf('a', points)]), {
      policies: { ...LEFT_OUT, notApplicable: 'met', unanswered: 'zero' },
    });
    const open = score(tiny([ladder('a')], [index]), { answers: {} });
    expect(open.score).to.equal(0);
    expect(open.bounds).to.deep.equal({ low: 1, high: 4, mayBeNull: false, tight: true });
    expect(open.outsideBounds).to.equal(true);
    expect(score(tiny([ladder('a')], [index]), { answers: { a: { value: 'no' } } }).outsideBounds).to.equal(false);
  });
});
