import { expect } from '@open-wc/testing';
import { indexReliability } from '../../../../src/core/analytics/quality/index-reliability.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import { compileIndex } from '../../../../src/core/scoring/compile-index.js';
import { encodeColumns } from '../../../../src/core/scoring/columns/encode-columns.js';

const structure: Structure = smeScreeningStructure;
const access = ['none', 'mobile', 'fixed-partial', 'fixed-everywhere', 'fixed-with-reserve'];
const users = ['none', 'to-10', 'to-25', 'to-50', 'over-50'];

describe('indexReliability', () => {
  it('is Cronbach’s alpha over the steps of the ordered questions, by dimension', () => {
    // By hand: variances 2.5 and 2.5 of two questions, 9 of their sums; 2 (1 − 5 ÷ 9).
    const steps = [
      [0, 0],
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ] as const;
    const responses = [
      ...steps.map(([a, b]) => ({
        answers: { 'net-access': { value: access[a] ?? '' }, 'net-users': { value: users[b] ?? '' } },
      })),
      { answers: { 'net-access': { value: 'none' } } },
    ];
    const found = structure.items.filter(({ id }) => id.startsWith('net-')).map(({ id }) => id);
    expect(found).to.deep.equal(['net-access', 'net-users']);
    const { dimensions, overall } = indexReliability(
      compileIndex(structure),
      structure,
      encodeColumns(structure, responses),
    );
    const [connection] = dimensions;
    expect(connection?.alpha).to.be.closeTo(8 / 9, 1e-12);
    expect([connection?.items, connection?.n, connection?.leftOut, connection?.missing]).to.deep.equal([
      2,
      5,
      1,
      'completeRows',
    ]);
    // Nobody answered all ordered questions.
    expect([overall.n, overall.leftOut, overall.alpha]).to.deep.equal([0, 6, null]);
    expect(dimensions.map(({ id }) => id).length).to.equal(6);
  });
});
