import { expect } from '@open-wc/testing';
import type { LevelTable } from '../../../src/core/model/index-definition.js';
import type { NodeScore } from '../../../src/core/scoring/result.js';
import { score } from '../../../src/core/scoring/score.js';
import { edgeCase } from '../../fixtures/exact/edge-case.js';
import { exactLevel, exactScores } from '../../fixtures/exact/exact-score.js';
import { toNumber } from '../../fixtures/exact/fraction.js';
import { createRandom } from '../../fixtures/generated/random.js';

const CASES = 3000;
const cases = Array.from({ length: CASES }, (_, seed) => ({ seed, ...edgeCase(createRandom(seed)) }));

function nodesOf(node: NodeScore): readonly NodeScore[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

describe('score against an exact scorer in fractions, on scores that lie on edges', () => {
  it('every node has the exact score within 1e-9, or none where there is none', () => {
    for (const { seed, structure, answers } of cases) {
      const exact = exactScores(structure, answers);
      for (const node of nodesOf(score(structure, { answers }).tree)) {
        const expected = exact.get(node.id) ?? null;
        const label = `seed ${seed}, node ${node.id}`;
        if (expected === null) expect(node.score, label).to.equal(null);
        else expect(node.score, label).to.be.closeTo(toNumber(expected), 1e-9);
      }
    }
  });

  it('every level is the exact one', () => {
    const counts = { lowerInclusive: 0, upperInclusive: 0, gated: 0 };
    for (const { seed, structure, answers } of cases) {
      const table = structure.indices[0]?.levels as LevelTable;
      const exact = exactScores(structure, answers);
      const root = exact.get('root');
      if (!root) continue;
      counts[table.edge]++;
      if (table.bands.some(({ gate }) => gate)) counts.gated++;
      expect(score(structure, { answers }).levels?.level, `seed ${seed}`).to.equal(exactLevel(table, root, exact));
    }
    expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).to.be.at.least(1000);
  });

  it('a good part of the scores are numbers that no binary fraction can hold', () => {
    const odd = cases.filter(({ structure, answers }) => {
      const bottom = exactScores(structure, answers).get('root')?.bottom ?? 1n;
      return (bottom & (bottom - 1n)) !== 0n;
    });
    expect(odd.length).to.be.at.least(CASES / 2);
  });
});
