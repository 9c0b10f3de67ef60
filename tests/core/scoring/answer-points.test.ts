import { expect } from '@open-wc/testing';
import type { Item } from '../../../src/core/model/item.js';
import type { Points } from '../../../src/core/model/points.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import { ReadinessError } from '../../../src/core/compiled/readiness-error.js';
import { score } from '../../../src/core/scoring/score.js';
import { group, indexOf, ladder, leaf, tiny } from '../../fixtures/instruments/tiny-structure.js';

const unit = { system: 'ucum', code: '1' } as const;
const number: Item = { id: 'n', kind: 'number', unit, minimum: 0, maximum: 10 };
const ratio: Item = {
  id: 'n',
  kind: 'ratio',
  unit,
  bands: [
    { id: 'few', low: 0, high: 0.2 },
    { id: 'many', low: 0.2, high: 1 },
  ],
};
const ticks: Item = {
  id: 'n',
  kind: 'multiple',
  options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'none', exclusive: true }],
};
const cells: Item = {
  id: 'n',
  kind: 'matrix',
  rows: [{ id: 'r' }, { id: 's' }],
  columns: [{ id: 'a' }, { id: 'b' }],
  choose: 'one',
};

function scored(item: Item, points: Points, value?: AnswerValue) {
  const structure = tiny([item], [indexOf(group('root', 'sum', [leaf('n', points)]))]);
  return score(structure, { answers: value === undefined ? {} : { n: { value } } });
}

const steps = (edge: 'lowerInclusive' | 'upperInclusive') => ({
  edge,
  bands: [
    { to: 0.3, points: 1 },
    { from: 0.3, to: 5, points: 2 },
    { from: 5, points: 4 },
  ],
});
const line = { from: [2, 8] as const, to: [0, 3] as const };
const worth = { a: 1, b: 2, c: 4 };

describe('the points of an answer', () => {
  const table: { title: string; item: Item; points: Points; value: AnswerValue; expected: number }[] = [
    {
      title: 'number in a band',
      item: number,
      points: { from: 'number', item: 'n', steps: steps('lowerInclusive') },
      value: 3,
      expected: 2,
    },
    {
      title: 'number on an edge, lower inclusive',
      item: number,
      points: { from: 'number', item: 'n', steps: steps('lowerInclusive') },
      value: 5,
      expected: 4,
    },
    {
      title: 'number on an edge, upper inclusive',
      item: number,
      points: { from: 'number', item: 'n', steps: steps('upperInclusive') },
      value: 5,
      expected: 2,
    },
    {
      title: 'number on a line: (6 - 2) / 6 * 3',
      item: number,
      points: { from: 'number', item: 'n', line },
      value: 6,
      expected: 2,
    },
    { title: 'number before a line', item: number, points: { from: 'number', item: 'n', line }, value: 1, expected: 0 },
    { title: 'number behind a line', item: number, points: { from: 'number', item: 'n', line }, value: 9, expected: 3 },
    {
      title: 'falling line: 4 - 1 / 2 * 4',
      item: number,
      points: { from: 'number', item: 'n', line: { from: [0, 10], to: [4, 0] } },
      value: 5,
      expected: 2,
    },
    {
      title: 'share 2.1 / 7 on the edge 0.3',
      item: ratio,
      points: { from: 'ratio', item: 'n', steps: steps('lowerInclusive') },
      value: { numerator: 2.1, denominator: 7 },
      expected: 2,
    },
    {
      title: 'share on a line: 3 / 4 * 8',
      item: ratio,
      points: { from: 'ratio', item: 'n', line: { from: [0, 1], to: [0, 8] } },
      value: { numerator: 3, denominator: 4 },
      expected: 6,
    },
    {
      title: 'band counts by its middle: (0.2 + 1) / 2 * 10',
      item: ratio,
      points: { from: 'ratio', item: 'n', line: { from: [0, 1], to: [0, 10] } },
      value: { band: 'many' },
      expected: 6,
    },
    {
      title: 'ticks add up: 1 + 4',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth },
      value: ['a', 'c'],
      expected: 5,
    },
    {
      title: 'an option without points is worth nothing',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth },
      value: ['none'],
      expected: 0,
    },
    {
      title: 'of a group only the highest: max(1, 2) + 4',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth, highestOf: [['a', 'b']] },
      value: ['a', 'b', 'c'],
      expected: 6,
    },
    {
      title: 'the first of two that are worth the same',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: { a: 2, b: 2 }, highestOf: [['a', 'b']] },
      value: ['b', 'a'],
      expected: 2,
    },
    {
      title: 'at most the maximum: min(7, 5)',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth, maximum: 5 },
      value: ['a', 'b', 'c'],
      expected: 5,
    },
    {
      title: 'steps of the sum: 3 lies in 0.3 to 5',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth, steps: steps('lowerInclusive') },
      value: ['a', 'b'],
      expected: 2,
    },
    {
      title: 'steps before the maximum: min(4, 3)',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth, steps: steps('lowerInclusive'), maximum: 3 },
      value: ['b', 'c'],
      expected: 3,
    },
    {
      title: 'one row of a matrix',
      item: cells,
      points: { from: 'option', item: 'n', row: 's', points: { a: 1, b: 3 } },
      value: { r: 'a', s: 'b' },
      expected: 3,
    },
  ];
  for (const { title, item, points, value, expected } of table) {
    it(`${title} = ${expected}`, () => {
      const { score: got, bounds } = scored(item, points, value);
      expect(got).to.equal(expected);
      expect(bounds).to.deep.equal({ low: expected, high: expected, mayBeNull: false, tight: true });
    });
  }

  it('a row of a matrix that is missing is open, whatever else is answered', () => {
    const points = { from: 'option', item: 'n', row: 's', points: { a: 1, b: 3 } } as const;
    const { score: got, bounds, coverage } = scored(cells, points, { r: 'a' });
    expect({ got, bounds, coverage }).to.deep.equal({
      got: null,
      bounds: { low: 1, high: 3, mayBeNull: false, tight: true },
      coverage: 0,
    });
  });

  it('open ticks may be any set that does not exclude itself: from none 0 to 2 + 4', () => {
    const points = { from: 'ticks', item: 'n', points: worth, highestOf: [['a', 'b']] } as const;
    expect(scored(ticks, points).bounds).to.deep.equal({ low: 0, high: 6, mayBeNull: false, tight: true });
  });
});

describe('an answer that its item cannot have', () => {
  const table: { title: string; item: Item; points: Points; value: AnswerValue }[] = [
    {
      title: 'an option that does not exist',
      item: ladder('n'),
      points: { from: 'option', item: 'n', points: {} },
      value: 'perhaps',
    },
    { title: 'a number for an option', item: ladder('n'), points: { from: 'option', item: 'n', points: {} }, value: 3 },
    {
      title: 'a tick that does not exist',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth },
      value: ['a', 'd'],
    },
    {
      title: 'a tick given twice',
      item: ticks,
      points: { from: 'ticks', item: 'n', points: worth },
      value: ['a', 'a'],
    },
    { title: 'a number that is none', item: number, points: { from: 'number', item: 'n', line }, value: NaN },
    {
      title: 'a share of nothing',
      item: ratio,
      points: { from: 'ratio', item: 'n', line },
      value: { numerator: 1, denominator: 0 },
    },
    {
      title: 'a band that does not exist',
      item: ratio,
      points: { from: 'ratio', item: 'n', line },
      value: { band: 'most' },
    },
  ];
  for (const { title, item, points, value } of table) {
    it(`${title}: answer/unknown`, () => {
      expect(() => scored(item, points, value))
        .to.throw(ReadinessError, /"n"/)
        .with.property('code', 'answer/unknown');
    });
  }
});
