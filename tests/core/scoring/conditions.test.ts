import { expect } from '@open-wc/testing';
import type { Condition } from '../../../src/core/model/condition.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Points } from '../../../src/core/model/points.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';
import { score, type Scorable } from '../../../src/core/scoring/score.js';
import { generatedCases } from '../../fixtures/generated/cases.js';
import { group, indexOf, ladder, leaf, tiny } from '../../fixtures/instruments/tiny-structure.js';

const items = [ladder('a'), ladder('b')];
const isYes: Condition = { op: 'is', on: { item: 'a' }, value: 'yes' };
const atLeastSome: Condition = { op: 'atLeast', on: { item: 'a' }, value: 'some' };
const tree = group('root', 'sum', [leaf('a'), leaf('b')]);

describe('scoreIf', () => {
  const structure = tiny(items, [indexOf(tree, { scoreIf: isYes })]);
  const scored = (answers: Scorable['answers']) => score(structure, { answers });

  it('lets the score stand when true', () => {
    expect(scored({ a: { value: 'yes' }, b: { value: 'some' } })).to.deep.include({ scoreIf: true, score: 6 });
  });

  it('takes it away when false, and no completion has one', () => {
    const { scoreIf, score: value, bounds } = scored({ a: { value: 'no' }, b: { value: 'some' } });
    expect([scoreIf, value]).to.deep.equal([false, null]);
    expect(bounds).to.deep.include({ low: null, high: null, mayBeNull: true });
  });

  it('takes it away while unknown, and completions may have one: 2 + 0 to 2 + 4', () => {
    const { scoreIf, score: value, bounds } = scored({ b: { value: 'some' } });
    expect([scoreIf, value]).to.deep.equal([null, null]);
    expect(bounds).to.deep.equal({ low: 2, high: 6, mayBeNull: true, tight: false });
  });

  it('says whether it holds, apart from the dimensions, which keep their scores (generated)', () => {
    const counts = { true: 0, false: 0, null: 0 };
    for (const { label, structure, response } of generatedCases(1500)) {
      const { scoreIf, score: value, tree } = score(structure, response);
      const { score: free, tree: plain } = score(without(structure), response);
      expect(value, label).to.equal(scoreIf === true ? free : null);
      expect(tree, label).to.deep.equal(plain);
      if (structure.indices[0]?.scoreIf) counts[`${scoreIf}`]++;
      else expect(scoreIf, label).to.equal(true);
    }
    for (const [truth, count] of Object.entries(counts)) expect(count, truth).to.be.at.least(20);
  });
});

function without(structure: Structure): Structure {
  const indices = structure.indices.map((index) => ({ ...index, scoreIf: undefined }));
  return defineInstrument({ ...structure, indices });
}

describe('gates over scores', () => {
  function level(value: number, op: 'atLeast' | 'atMost', on: { index: string; node?: string }, scoreIf?: Condition) {
    const bands = [
      { id: 'low', from: -1000, to: 1 },
      { id: 'high', from: 1, to: 1000, gate: { op, on: { score: on }, value } },
    ] as const;
    const thirds = { from: 'number', item: 'n', line: { from: [0, 3], to: [0, 1] } } as const;
    const number = { id: 'n', kind: 'number', unit: { system: 'ucum', code: '1' }, minimum: 0, maximum: 3 } as const;
    const main = group('root', 'sum', [leaf('a'), group('part', 'sum', [leaf('n', thirds)])]);
    const levels = { edge: 'lowerInclusive', bands } as const;
    const other = indexOf(group('other-root', 'sum', [leaf('n', thirds)]), {
      id: 'other',
      ...(scoreIf ? { scoreIf } : {}),
    });
    const structure = tiny([...items, number], [indexOf(main, { levels }), other]);
    return score(structure, { answers: { a: { value: 'some' }, n: { value: 1 } } }).levels;
  }

  it('compare settled values: a third is at least and at most a third, however many digits it has', () => {
    for (const third of [1 / 3, 0.333333333, 0.3333333333333]) {
      expect(level(third, 'atLeast', { index: 'index', node: 'part' })?.level, String(third)).to.equal('high');
      expect(level(third, 'atMost', { index: 'index', node: 'part' })?.level, String(third)).to.equal('high');
    }
    expect(level(0.333333334, 'atLeast', { index: 'index', node: 'part' })?.level).to.equal('low');
    expect(level(0.333333332, 'atMost', { index: 'index', node: 'part' })?.level).to.equal('low');
  });

  it('may ask for another index', () => {
    expect(level(1 / 3, 'atLeast', { index: 'other' })?.level).to.equal('high');
    expect(level(1, 'atLeast', { index: 'other' })?.level).to.equal('low');
  });

  it('stay open where that index has no score', () => {
    const levels = level(0, 'atLeast', { index: 'other' }, isYes);
    expect(levels).to.deep.include({ level: null, withheld: 'gate', byScore: 'high' });
    expect(levels?.gates).to.deep.equal([{ level: 'high', state: 'unknown' }]);
  });
});

describe('a leaf that is not asked directly', () => {
  const scored = (points: Points, answers: Scorable['answers']) => {
    const index = indexOf(group('root', 'sum', [leaf('x', points), leaf('b')]));
    return score(tiny(items, [index]), { answers });
  };
  const derived: Points = { from: 'derived', certainIf: isYes, possibleIf: atLeastSome, points: 3, otherwise: 1 };
  const B = { b: { value: 'some' } } as const;

  const table = [
    {
      title: 'derived, certain: 3 + 2',
      answers: { a: { value: 'yes' }, ...B },
      score: 5,
      low: 5,
      high: 5,
      mayBeNull: false,
    },
    {
      title: 'derived, impossible: 1 + 2',
      answers: { a: { value: 'no' }, ...B },
      score: 3,
      low: 3,
      high: 3,
      mayBeNull: false,
    },
    {
      title: 'derived, possible: no score',
      answers: { a: { value: 'some' }, ...B },
      score: null,
      low: 3,
      high: 5,
      mayBeNull: true,
    },
    { title: 'derived, open: no score', answers: B, score: null, low: 3, high: 5, mayBeNull: true },
  ];
  for (const { title, answers, score: expected, ...bounds } of table) {
    it(title, () => {
      const got = scored(derived, answers);
      expect(got.score).to.equal(expected);
      expect(got.bounds).to.deep.include({ ...bounds, tight: false });
    });
  }

  it('not asked: bounds, and never a score', () => {
    const got = scored({ from: 'notAsked', low: -1, high: 7 }, B);
    expect(got.score).to.equal(null);
    expect(got.bounds).to.deep.equal({ low: 1, high: 9, mayBeNull: true, tight: false });
  });

  it('a condition gives its points when true, the others when false, and both while open', () => {
    const points: Points = { from: 'condition', when: isYes, points: 3, otherwise: 1 };
    expect(scored(points, { a: { value: 'yes' }, ...B }).score).to.equal(5);
    expect(scored(points, { a: { value: 'no' }, ...B }).score).to.equal(3);
    expect(scored(points, { a: { missing: 'notApplicable' }, ...B }).score).to.equal(3);
    expect(scored(points, B)).to.deep.include({
      score: 2,
      bounds: { low: 3, high: 5, mayBeNull: false, tight: false },
    });
  });
});

describe('an answer whose item may turn out not to apply', () => {
  it('counts now, and its bounds hold both; what depends on it stays open', () => {
    const applicableIf = { op: 'is', on: { item: 'a' }, value: 'yes' } as const;
    const when = { op: 'is', on: { item: 'b' }, value: 'yes' } as const;
    const leaves = [leaf('b'), leaf('x', { from: 'condition', when, points: 10, otherwise: 1 })];
    const structure = tiny([ladder('a'), ladder('b', { applicableIf })], [indexOf(group('root', 'sum', leaves))]);
    const open = score(structure, { answers: { b: { value: 'yes' } } });
    expect(open.score).to.equal(4);
    // Without b: only the condition's 1. With it: 4 + 10.
    expect(open.bounds).to.deep.include({ low: 1, high: 14, tight: false });
    expect(score(structure, { answers: { a: { value: 'no' }, b: { value: 'yes' } } }).score).to.equal(1);
    expect(score(structure, { answers: { a: { value: 'yes' }, b: { value: 'yes' } } }).score).to.equal(14);
  });
});
