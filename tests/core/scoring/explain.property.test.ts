import { expect } from '@open-wc/testing';
import { explain } from '../../../src/core/scoring/explain.js';
import { score } from '../../../src/core/scoring/score.js';
import { generatedCases } from '../../fixtures/generated/cases.js';

describe('explain, over generated instruments and responses', () => {
  it('adds up to the score within 1e-9, and says nothing where there is none', () => {
    const explained = { some: 0, none: 0 };
    for (const { label, structure, response } of generatedCases(3000)) {
      const { score: expected } = score(structure, response);
      const rows = explain(structure, response);
      explained[expected === null ? 'none' : 'some']++;
      if (expected === null) expect(rows, label).to.deep.equal([]);
      else
        expect(
          rows.reduce((sum, { value }) => sum + value, 0),
          label,
        ).to.be.closeTo(expected, 1e-9);
    }
    expect(Math.min(explained.some, explained.none), JSON.stringify(explained)).to.be.at.least(500);
  });

  it('names every reason there is for an adjustment, and no row of nothing', () => {
    const reasons = new Set<string>();
    for (const { label, structure, response } of generatedCases(3000)) {
      for (const { part, value } of explain(structure, response)) {
        expect(value, label).not.to.equal(0);
        if (part.kind === 'adjustment') reasons.add(part.reason);
      }
    }
    const expected = ['base', 'cap', 'clamp', 'geometricMean', 'policy', 'rescale', 'round', 'steps'];
    expect([...reasons].sort()).to.deep.equal(expected);
  });

  it('leads with its path to the node that it speaks of', () => {
    for (const { label, structure, response } of generatedCases(300)) {
      const dimensions = structure.indices[0]?.tree.children.map(({ id }) => id) ?? [];
      for (const { path, part } of explain(structure, response)) {
        if (path.length > 0) expect(dimensions, label).to.include(path[0]);
        if ('node' in part) expect(path.at(-1) ?? 'root', label).to.equal(part.node);
      }
    }
  });
});
