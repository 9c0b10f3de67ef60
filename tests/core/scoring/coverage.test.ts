import { expect } from '@open-wc/testing';
import type { GroupNode } from '../../../src/core/model/index-tree.js';
import { score } from '../../../src/core/scoring/score.js';
import { group, indexOf, ladder, ladderPoints, leaf, tiny } from '../../fixtures/instruments/tiny-structure.js';

const items = [ladder('a'), ladder('b'), ladder('c')];
const YES = { value: 'yes' } as const;

function scored(tree: GroupNode, answers: Parameters<typeof score>[1]['answers']) {
  return score(tiny(items, [indexOf(tree)]), { answers });
}

describe('coverage', () => {
  const leaves = [leaf('a', undefined, { weight: 3 }), leaf('b', ladderPoints('b', [0, 1, 2])), leaf('c')];
  const table = [
    { title: 'a mean counts each child once: 1 of 3', combine: 'mean', expected: 1 / 3 },
    { title: 'a weighted mean counts weights: 3 of 3 + 1 + 1', combine: 'weightedMean', expected: 3 / 5 },
    { title: 'a sum counts what each child can move: 4 of 4 + 2 + 4', combine: 'sum', expected: 0.4 },
    { title: 'a minimum counts each child once: 1 of 3', combine: 'minimum', expected: 1 / 3 },
  ] as const;
  for (const { title, combine, expected } of table) {
    it(title, () => expect(scored(group('root', combine, leaves), { a: YES }).coverage).to.be.closeTo(expected, 1e-15));
  }

  it('what does not apply does not count: 1 of 2', () => {
    const { coverage } = scored(group('root', 'mean', leaves), { a: YES, b: { missing: 'notApplicable' } });
    expect(coverage).to.equal(0.5);
  });

  it('is the mean of the coverage of groups: (1/2 + 1) / 2', () => {
    const tree = group('root', 'mean', [group('g', 'mean', [leaf('a'), leaf('b')]), group('h', 'mean', [leaf('c')])]);
    expect(scored(tree, { a: YES, c: YES }).coverage).to.equal(0.75);
  });
});

describe('minimum coverage', () => {
  const tree = (minimumCoverage: number) =>
    group('root', 'mean', [leaf('a'), leaf('b'), leaf('c')], { minimumCoverage });

  const table = [
    { title: '1 of 3 below a half: no score', minimum: 0.5, answers: { a: YES }, expected: null },
    { title: '2 of 3 above a half', minimum: 0.5, answers: { a: YES, b: YES }, expected: 4 },
    { title: '1 of 3 is a third, however it is written', minimum: 0.3333333333, answers: { a: YES }, expected: 4 },
    {
      title: '2 of 3 is two thirds, however it is written',
      minimum: 0.6666666667,
      answers: { a: YES, b: YES },
      expected: 4,
    },
    { title: '2 of 3 is below 0.67', minimum: 0.67, answers: { a: YES, b: YES }, expected: null },
  ];
  for (const { title, minimum, answers, expected } of table) {
    it(`of a group: ${title}`, () => expect(scored(tree(minimum), answers).score).to.equal(expected));
  }

  it('of levels withholds the level and keeps the score and the range of levels', () => {
    const bands = [
      { id: 'low', from: -1000, to: 3 },
      { id: 'high', from: 3, to: 1000 },
    ];
    const levels = { edge: 'lowerInclusive', minimumCoverage: { overall: 0.5 }, bands } as const;
    const structure = tiny(items, [indexOf(group('root', 'mean', [leaf('a'), leaf('b'), leaf('c')]), { levels })]);
    const thin = score(structure, { answers: { a: YES } });
    expect(thin.score).to.equal(4);
    expect(thin.levels).to.deep.include({ level: null, withheld: 'coverage', byScore: 'high' });
    expect(thin.levels?.bounds).to.deep.equal({ lowest: 'low', highest: 'high' });
    expect(score(structure, { answers: { a: YES, b: YES } }).levels).to.deep.include({ level: 'high', withheld: null });
  });

  it('of levels may be asked of each dimension, where it applies', () => {
    const bands = [{ id: 'only', from: -1000, to: 1000 }];
    const levels = { edge: 'lowerInclusive', minimumCoverage: { overall: 0, eachDimension: 0.5 }, bands } as const;
    const tree = group('root', 'mean', [group('g', 'mean', [leaf('a')]), group('h', 'mean', [leaf('b'), leaf('c')])]);
    const structure = tiny(items, [indexOf(tree, { levels })]);
    const level = (answers: Parameters<typeof score>[1]['answers']) => score(structure, { answers }).levels?.level;
    expect(level({ b: YES, c: YES })).to.equal(null);
    expect(level({ a: YES, b: YES })).to.equal('only');
    expect(level({ a: { missing: 'notApplicable' }, b: YES })).to.equal('only');
  });
});
