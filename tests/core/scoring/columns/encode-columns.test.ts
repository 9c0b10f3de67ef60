import { expect } from '@open-wc/testing';
import { CELL_CODES, cellKey, encodeColumns, ReadinessError } from '../../../../src/core/index.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { group, indexOf, ladder, leaf, tiny } from '../../../fixtures/instruments/tiny-structure.js';

const unit = { system: 'ucum', code: '1' } as const;
const items: readonly Item[] = [
  ladder('step'),
  { id: 'tools', kind: 'multiple', options: Array.from({ length: 40 }, (_, at) => ({ id: `t${at}` })) },
  { id: 'staff', kind: 'number', unit },
  {
    id: 'share',
    kind: 'ratio',
    unit,
    bands: [
      { id: 'few', low: 0, high: 0.5 },
      { id: 'many', low: 0.5, high: 1 },
    ],
  },
  { id: 'grid', kind: 'matrix', choose: 'one', rows: [{ id: 'r' }, { id: 's' }], columns: [{ id: 'a' }, { id: 'b' }] },
  { id: 'ticked', kind: 'matrix', choose: 'many', rows: [{ id: 'r' }], columns: [{ id: 'a' }, { id: 'b' }] },
  { id: 'name', kind: 'text' },
];
const structure = tiny(items, [indexOf(group('root', 'sum', [group('all', 'sum', [leaf('step')])]))]);

function valued(values: Readonly<Record<string, AnswerValue>>) {
  return { answers: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) };
}

describe('encodeColumns', () => {
  it('writes choices by position, and what is missing', () => {
    const { cells, rows } = encodeColumns(structure, [
      valued({ step: 'no' }),
      valued({ step: 'yes' }),
      { answers: { step: { missing: 'unknown' } } },
      { answers: { step: { missing: 'notApplicable' } } },
      { answers: {} },
    ]);
    expect(rows).to.equal(5);
    const { firstChoice, unknown, notApplicable, unanswered } = CELL_CODES;
    const codes = [firstChoice, firstChoice + 2, unknown, notApplicable, unanswered];
    expect([...(cells.get('step')?.codes ?? [])]).to.deep.equal(codes);
  });

  it('sets a bit for each tick, in as many words as it takes', () => {
    const { cells } = encodeColumns(structure, [valued({ tools: ['t0', 't31', 't33'], ticked: { r: ['b'] } })]);
    expect(cells.get('tools')?.codes[0]).to.equal(CELL_CODES.given);
    expect(cells.get('tools')?.ticks?.map(([word]) => word)).to.deep.equal([0x80000001, 0b10]);
    expect(cells.get(cellKey('ticked', 'r'))?.ticks?.map(([word]) => word)).to.deep.equal([0b10]);
  });

  it('keeps numbers and shares, and the bands of estimates', () => {
    const { cells } = encodeColumns(structure, [
      valued({ staff: 7.5, share: { numerator: 1, denominator: 3 }, name: 'Bakery' }),
      valued({ share: { band: 'many' } }),
    ]);
    expect(cells.get('staff')?.numbers?.[0]).to.equal(7.5);
    expect(cells.get('share')?.numbers?.[0]).to.equal(1 / 3);
    expect([...(cells.get('share')?.codes ?? [])]).to.deep.equal([CELL_CODES.given, CELL_CODES.firstChoice + 1]);
    expect([...(cells.get('name')?.codes ?? [])]).to.deep.equal([CELL_CODES.given, CELL_CODES.unanswered]);
  });

  it('tells an open row of an answered matrix from an open matrix', () => {
    const { cells } = encodeColumns(structure, [valued({ grid: { s: 'b' } }), { answers: {} }]);
    expect([...(cells.get('grid/r')?.codes ?? [])]).to.deep.equal([CELL_CODES.openRow, CELL_CODES.unanswered]);
    expect([...(cells.get('grid/s')?.codes ?? [])]).to.deep.equal([CELL_CODES.firstChoice + 1, CELL_CODES.unanswered]);
  });

  it('keeps each profile value once, told apart by kind', () => {
    const profiles = [{ size: '5' }, { size: 5 }, {}, { size: ['a', 'b'] }, { size: '5' }, { size: ['a', 'b'] }];
    const { profile } = encodeColumns(
      structure,
      profiles.map((one) => ({ answers: {}, profile: one })),
    );
    expect([...(profile.get('size')?.codes ?? [])]).to.deep.equal([1, 2, 0, 3, 1, 3]);
    expect(profile.get('size')?.values).to.deep.equal(['5', 5, ['a', 'b']]);
  });

  it('passes over items that the instrument does not have', () => {
    const { cells } = encodeColumns(structure, [valued({ constructor: 'x', other: 'y' })]);
    expect([...cells.keys()].filter((key) => key === 'other' || key === 'constructor')).to.deep.equal([]);
  });

  const impossible: Readonly<Record<string, readonly AnswerValue[]>> = {
    step: ['maybe', ['no'], 3],
    tools: ['t0', ['t0', 't0'], ['t40']],
    staff: ['7', NaN, Infinity],
    share: [0.5, { numerator: 1, denominator: 0 }, { band: 'most' }],
    grid: ['a', { r: 'c' }, { t: 'a' }, { r: ['a'] }],
    ticked: [{ r: 'a' }],
    name: [3],
  };
  for (const [item, values] of Object.entries(impossible)) {
    it(`refuses what ${item} cannot have`, () => {
      for (const value of values) {
        expect(() => encodeColumns(structure, [valued({ [item]: value })]), JSON.stringify(value))
          .to.throw(ReadinessError, `"${item}" has no answer`)
          .with.property('code', 'answer/unknown');
      }
    });
  }
});
