import { expect } from '@open-wc/testing';
import type { LevelTable } from '../../../src/core/model/index-definition.js';
import type { LevelResult } from '../../../src/core/scoring/result.js';
import { levelScale, openGates } from '../../../src/elements/result/level-scale.js';

const table: LevelTable = {
  edge: 'lowerInclusive',
  bands: [
    { id: 'one', from: 0, to: 25 },
    { id: 'two', from: 25, to: 50 },
    { id: 'three', from: 50, to: 100 },
  ],
};
const placed: LevelResult = {
  level: 'two',
  byScore: 'three',
  bounds: { lowest: 'two', highest: 'two' },
  gates: [
    { level: 'two', state: 'met' },
    { level: 'three', state: 'notMet' },
  ],
  withheld: null,
};
const states = (levels: LevelResult) => levelScale(table, levels).map(({ state }) => state);

describe('levelScale', () => {
  it('marks the level', () => {
    expect(states(placed)).to.deep.equal(['other', 'current', 'other']);
  });

  it('marks every level that it may be where none is given', () => {
    const open = { ...placed, level: null, withheld: 'coverage', bounds: { lowest: 'one', highest: 'two' } } as const;
    expect(states(open)).to.deep.equal(['possible', 'possible', 'other']);
  });

  it('says which ends belong to a level', () => {
    expect(levelScale(table, placed).map(({ ends }) => ends)).to.deep.equal(['lower', 'lower', 'both']);
    const upper = levelScale({ ...table, edge: 'upperInclusive' }, placed).map(({ ends }) => ends);
    expect(upper).to.deep.equal(['both', 'upper', 'upper']);
  });
});

describe('openGates', () => {
  it('are those up to the level that the score alone would have', () => {
    expect(openGates(table, { levels: placed })).to.deep.equal([{ level: 'three', state: 'notMet' }]);
    expect(openGates(table, { levels: { ...placed, byScore: 'two' } })).to.deep.equal([]);
    expect(openGates(table, { levels: null })).to.deep.equal([]);
  });
});
