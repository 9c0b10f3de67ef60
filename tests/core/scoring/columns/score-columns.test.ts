import { expect } from '@open-wc/testing';
import { encodeColumns, scoreColumns, ReadinessError, type CohortColumns } from '../../../../src/core/index.js';
import { knownHash } from '../../../../src/core/compiled/known-hash.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { Index } from '../../../../src/core/model/index-definition.js';
import { group, indexOf, ladder, leaf, tiny } from '../../../fixtures/instruments/tiny-structure.js';

const items: readonly Item[] = [
  ladder('a'),
  ladder('b'),
  { id: 'staff', kind: 'number', unit: { system: 'ucum', code: '{person}' } },
];
const levels: Index['levels'] = {
  edge: 'lowerInclusive',
  bands: [
    { id: 'low', from: 0, to: 2 },
    { id: 'high', from: 2, to: 4, gate: { op: 'atLeast', on: { item: 'a' }, value: 'some' } },
  ],
};
// No, some and yes are worth 0, 2 and 4 points; what is open is left out.
const tree = group('root', 'mean', [group('first', 'mean', [leaf('a'), leaf('b')])]);
const structure = tiny(items, [indexOf(tree, { levels })]);
const { id, version } = structure;

/** Columns written by hand: 5 stands for no, 6 for some, 7 for yes. */
function byHand(a: Uint8Array, b?: Uint8Array): CohortColumns {
  const cells = new Map([['a', { codes: a }], ...(b ? [['b', { codes: b }] as const] : [])]);
  return { instrument: { id, version, hash: knownHash(structure) }, rows: a.length, cells, profile: new Map() };
}

describe('scoreColumns', () => {
  it('scores columns written by hand, as worked out by hand', () => {
    const columns = byHand(Uint8Array.of(5, 6, 7, 0, 1), Uint8Array.of(7, 6, 0, 0, 5));
    const {
      score,
      coverage,
      bounds,
      dimensions,
      levels: placed,
    } = scoreColumns(structure, columns, {
      bounds: true,
      coverage: true,
    });
    expect([...score]).to.deep.equal([2, 2, 4, NaN, 0]);
    expect([...(coverage ?? [])]).to.deep.equal([1, 1, 0.5, 0, 0.5]);
    // Both items offer not applicable, which leaves them out: the third may end at yes alone.
    expect([...(bounds?.low ?? [])]).to.deep.equal([2, 2, 2, 0, 0]);
    expect([...(bounds?.high ?? [])]).to.deep.equal([2, 2, 4, 4, 2]);
    expect([...(bounds?.mayBeNull ?? [])]).to.deep.equal([0, 0, 0, 1, 0]);
    expect([...(dimensions[0]?.score ?? [])]).to.deep.equal([2, 2, 4, NaN, 0]);
    // The first is held back by the gate, the last by an open one.
    expect([...(placed?.level ?? [])].map((at) => placed?.ids[at] ?? null)).to.deep.equal([
      'low',
      'high',
      'high',
      null,
      'low',
    ]);
    expect([...(placed?.withheld ?? [])].map((at) => placed?.withheldReasons[at])).to.deep.equal([
      null,
      null,
      null,
      'noScore',
      null,
    ]);
    expect(placed?.gates.map(({ level, states }) => [level, ...states])).to.deep.equal([['high', 0, 2, 2, 1, 1]]);
  });

  it('takes a cell that is not there for unanswered', () => {
    expect([...scoreColumns(structure, byHand(Uint8Array.of(5, 7))).score]).to.deep.equal([0, 4]);
  });

  it('works out bounds and coverage only where asked', () => {
    const result = scoreColumns(structure, byHand(Uint8Array.of(5)));
    for (const name of ['bounds', 'coverage', 'outsideBounds'] as const) expect(result[name]).to.equal(undefined);
    expect(result.levels?.bounds).to.equal(undefined);
    expect(scoreColumns(structure, byHand(Uint8Array.of(5)), { coverage: true }).bounds).to.equal(undefined);
  });

  it('leaves the columns as they are', () => {
    const columns = byHand(Uint8Array.of(5, 6, 7, 0), Uint8Array.of(1, 2, 7, 0));
    scoreColumns(structure, columns, { bounds: true, coverage: true });
    expect([...columns.cells.values()].map(({ codes }) => [...codes])).to.deep.equal([
      [5, 6, 7, 0],
      [1, 2, 7, 0],
    ]);
  });

  it('refuses columns of another structure under the same name', () => {
    const other = tiny([ladder('a'), ladder('b')], [indexOf(tree)]);
    expect(() => scoreColumns(structure, encodeColumns(other, [])))
      .to.throw(ReadinessError)
      .with.property('code', 'columns/other-instrument');
  });

  it('refuses codes that an item does not have, and arrays of other lengths', () => {
    const malformed: readonly CohortColumns[] = [
      byHand(Uint8Array.of(8)),
      byHand(Uint8Array.of(4)),
      byHand(Uint8Array.of(5), Uint8Array.of(5, 5)),
      { ...byHand(Uint8Array.of(5)), profile: new Map([['sector', { codes: Uint32Array.of(2), values: ['c'] }]]) },
      { ...byHand(Uint8Array.of(5)), cells: new Map([['staff', { codes: Uint8Array.of(4) }]]) },
    ];
    for (const columns of malformed) {
      expect(() => scoreColumns(structure, columns))
        .to.throw(ReadinessError)
        .with.property('code', 'columns/malformed');
    }
  });

  it('refuses an index, a variant and a weighting that do not exist', () => {
    const columns = byHand(Uint8Array.of(5));
    for (const options of [{ index: 'x' }, { variants: { x: 'y' } }, { weighting: 'x' }]) {
      expect(() => scoreColumns(structure, columns, options)).to.throw(ReadinessError);
    }
  });
});
