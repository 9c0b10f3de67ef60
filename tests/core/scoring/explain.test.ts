import { expect } from '@open-wc/testing';
import type { GroupNode } from '../../../src/core/model/index-tree.js';
import type { Points } from '../../../src/core/model/points.js';
import { explain } from '../../../src/core/scoring/explain.js';
import type { Contribution } from '../../../src/core/scoring/result.js';
import { score, type Scorable } from '../../../src/core/scoring/score.js';
import { group, indexOf, ladder, leaf, LEFT_OUT, tiny } from '../../fixtures/instruments/tiny-structure.js';

const ticks = {
  id: 't',
  kind: 'multiple',
  options: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
} as const;
const number = { id: 'n', kind: 'number', unit: { system: 'ucum', code: '1' }, minimum: 0, maximum: 10 } as const;
const cells = {
  id: 'm',
  kind: 'matrix',
  rows: [{ id: 'r' }, { id: 's' }],
  columns: [{ id: 'x' }, { id: 'y' }],
  choose: 'one',
} as const;
const items = [ladder('a'), ladder('b'), ladder('c'), ticks, number, cells];

/** Answers worth 4, 2 and 0. */
const ABC = { a: { value: 'yes' }, b: { value: 'some' }, c: { value: 'no' } } as const;
const AB = [leaf('a', undefined, { weight: 3 }), leaf('b')];

/** Rows as text: what of the way down, and how much. */
function told(rows: readonly Contribution[]): readonly string[] {
  return rows.map(({ path, part, value }) => {
    const where = 'row' in part ? `${part.item}/${part.row}` : 'item' in part ? part.item : part.node;
    const what = part.kind === 'option' ? `=${part.option}` : part.kind === 'adjustment' ? `:${part.reason}` : '';
    return `${path.join('/') || '.'} ${where}${what} ${Number(value.toFixed(9))}`;
  });
}

function explained(tree: GroupNode, answers: Scorable['answers'] = ABC): readonly string[] {
  const structure = tiny(items, [
    indexOf(tree, { policies: { ...LEFT_OUT, unanswered: 'zero', notApplicable: 'met' } }),
  ]);
  const rows = explain(structure, { answers });
  const sum = rows.reduce((total, { value }) => total + value, 0);
  expect(sum).to.be.closeTo(score(structure, { answers }).score ?? NaN, 1e-9);
  return told(rows);
}

const A = (value: number) => `leaf-a a=yes ${value}`;
const B = (value: number) => `leaf-b b=some ${value}`;

describe('explain', () => {
  const table: { title: string; tree: GroupNode; rows: readonly string[] }[] = [
    { title: 'sum: each child whole, 4 + 2', tree: group('root', 'sum', AB), rows: [A(4), B(2)] },
    { title: 'mean: 4 / 2 + 2 / 2', tree: group('root', 'mean', AB), rows: [A(2), B(1)] },
    { title: 'weighted mean: 4 * 3/4 + 2 * 1/4', tree: group('root', 'weightedMean', AB), rows: [A(3), B(0.5)] },
    { title: 'minimum: all to the deciding child, 2', tree: group('root', 'minimum', AB), rows: [B(2)] },
    { title: 'maximum: all to the deciding child, 4', tree: group('root', 'maximum', AB), rows: [A(4)] },
    {
      title: 'geometric mean: (4 + 2) / 2, less what √8 = 2.828427125 lacks',
      tree: group('root', 'geometricMean', AB),
      rows: [A(2), B(1), '. root:geometricMean -0.171572875'],
    },
    {
      title: 'base to add to: 10 + 6',
      tree: group('root', 'sum', AB, { base: { value: 10, then: 'add' } }),
      rows: [A(4), B(2), '. root:base 10'],
    },
    {
      title: 'base to subtract from: 10 - 6, so that answers count against it',
      tree: group('root', 'sum', AB, { base: { value: 10, then: 'subtract' } }),
      rows: [A(-4), B(-2), '. root:base 10'],
    },
    {
      title: 'rescale without offset only stretches: 3 / 4 * 100',
      tree: group('root', 'mean', AB, { rescale: { from: [0, 4], to: [0, 100] } }),
      rows: [A(50), B(25)],
    },
    {
      title: 'rescale with offset: 10 + (3 - 1) / 3 * 90 = 70, of which 30 * (2 + 1) is the answers',
      tree: group('root', 'mean', AB, { rescale: { from: [1, 4], to: [10, 100] } }),
      rows: [A(60), B(30), '. root:rescale -20'],
    },
    {
      title: 'base and rescale: (10 - 6) * 5 = 20, the base stretched as well',
      tree: group('root', 'sum', AB, {
        base: { value: 10, then: 'subtract' },
        rescale: { from: [0, 10], to: [0, 50] },
      }),
      rows: [A(-20), B(-10), '. root:base 50'],
    },
    {
      title: 'clamp from above: 6 to 5',
      tree: group('root', 'sum', AB, { clamp: { minimum: 0, maximum: 5 } }),
      rows: [A(4), B(2), '. root:clamp -1'],
    },
    {
      title: 'clamp from below: 6 to 7',
      tree: group('root', 'sum', AB, { clamp: { minimum: 7, maximum: 9 } }),
      rows: [A(4), B(2), '. root:clamp 1'],
    },
    {
      title: 'round half up: 3.5 to 4',
      tree: group('root', 'weightedMean', AB, { round: { mode: 'halfUp' } }),
      rows: [A(3), B(0.5), '. root:round 0.5'],
    },
    {
      title: 'floor: 3.5 to 3',
      tree: group('root', 'weightedMean', AB, { round: { mode: 'floor' } }),
      rows: [A(3), B(0.5), '. root:round -0.5'],
    },
    {
      title: 'groups in groups: (4 + 2) / 2 + 1, then half of it',
      tree: group('root', 'mean', [group('g', 'sum', AB, { rescale: { from: [0, 2], to: [1, 2] } }), leaf('c')]),
      // The group is 1 + 6 / 2 = 4; the root (4 + 0) / 2 = 2.
      rows: ['g/leaf-a a=yes 1', 'g/leaf-b b=some 0.5', 'g g:rescale 0.5'],
    },
  ];
  for (const { title, tree, rows } of table) {
    it(title, () => expect(explained(tree)).to.deep.equal(rows));
  }

  it('minimum and maximum: all to the first on a tie', () => {
    const both = { a: { value: 'some' }, b: { value: 'some' } } as const;
    expect(explained(group('root', 'minimum', AB), both)).to.deep.equal(['leaf-a a=some 2']);
    expect(explained(group('root', 'maximum', AB), both)).to.deep.equal(['leaf-a a=some 2']);
  });

  it('gives a leaf its exact share, not its settled score: 1 / 3 * 100, to the last digits', () => {
    const thirds = { from: 'number', item: 'n', line: { from: [0, 3], to: [0, 1] } } as const;
    const tree = group('root', 'mean', [leaf('n', thirds)], { rescale: { from: [0, 1], to: [0, 100] } });
    const [row, ...others] = explain(tiny(items, [indexOf(tree)]), { answers: { n: { value: 1 } } });
    expect(row?.value).to.be.closeTo(100 / 3, 1e-12);
    expect(others).to.deep.equal([]);
  });

  it('says nothing of a score that there is not', () => {
    const structure = tiny(items, [indexOf(group('root', 'sum', AB))]);
    expect(explain(structure, { answers: {} })).to.deep.equal([]);
  });
});

describe('explain, of leaves', () => {
  const worth = { x: 1, y: 2, z: 4 };
  const steps = {
    bands: [
      { to: 5, points: 1 },
      { from: 5, points: 10 },
    ],
  };
  const T = { t: { value: ['x', 'y', 'z'] } };
  const line = { from: [0, 10] as const, to: [0, 5] as const };
  const isYes = { op: 'is', on: { item: 'a' }, value: 'yes' } as const;
  const table: { title: string; points: Points; answers: Scorable['answers']; rows: readonly string[] }[] = [
    {
      title: 'ticks one by one: 1 + 2 + 4',
      points: { from: 'ticks', item: 't', points: worth },
      answers: T,
      rows: ['leaf-l t=x 1', 'leaf-l t=y 2', 'leaf-l t=z 4'],
    },
    {
      title: 'of a group of ticks only the highest: 2 + 4',
      points: { from: 'ticks', item: 't', points: worth, highestOf: [['x', 'y']] },
      answers: T,
      rows: ['leaf-l t=y 2', 'leaf-l t=z 4'],
    },
    {
      title: 'cap: 7 to 6',
      points: { from: 'ticks', item: 't', points: worth, maximum: 6 },
      answers: T,
      rows: ['leaf-l t=x 1', 'leaf-l t=y 2', 'leaf-l t=z 4', 'leaf-l leaf-l:cap -1'],
    },
    {
      title: 'steps: 7 to 10, then capped to 8',
      points: { from: 'ticks', item: 't', points: worth, steps, maximum: 8 },
      answers: T,
      rows: ['leaf-l t=x 1', 'leaf-l t=y 2', 'leaf-l t=z 4', 'leaf-l leaf-l:steps 3', 'leaf-l leaf-l:cap -2'],
    },
    {
      title: 'a number as its item: 6 / 10 * 5',
      points: { from: 'number', item: 'n', line },
      answers: { n: { value: 6 } },
      rows: ['leaf-l n 3'],
    },
    {
      title: 'a row of a matrix',
      points: { from: 'option', item: 'm', row: 's', points: { x: 1, y: 3 } },
      answers: { m: { value: { r: 'x', s: 'y' } } },
      rows: ['leaf-l m/s=y 3'],
    },
    {
      title: 'a condition as its node',
      points: { from: 'condition', when: isYes, points: 3 },
      answers: ABC,
      rows: ['leaf-l leaf-l 3'],
    },
    {
      title: 'derived as its node',
      points: { from: 'derived', certainIf: isYes, possibleIf: isYes, points: 2 },
      answers: ABC,
      rows: ['leaf-l leaf-l 2'],
    },
    {
      title: 'policy: not applicable counts as met',
      points: { from: 'option', item: 'c', points: { no: 0, some: 1, yes: 5 } },
      answers: { c: { missing: 'notApplicable' } },
      rows: ['leaf-l leaf-l:policy 5'],
    },
    {
      title: 'what is worth nothing is not told',
      points: { from: 'option', item: 'c', points: { no: 0, some: 1, yes: 5 } },
      answers: ABC,
      rows: [],
    },
  ];
  for (const { title, points, answers, rows } of table) {
    it(title, () => expect(explained(group('root', 'sum', [leaf('l', points)]), answers)).to.deep.equal(rows));
  }
});
