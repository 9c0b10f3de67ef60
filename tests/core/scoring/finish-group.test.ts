import { expect } from '@open-wc/testing';
import { finishGroup } from '../../../src/core/scoring/finish-group.js';
import type { GroupNode } from '../../../src/core/model/index-tree.js';
import { score } from '../../../src/core/scoring/score.js';
import { group, indexOf, leaf, tiny } from '../../fixtures/instruments/tiny-structure.js';

const finished = (more: Partial<GroupNode>, value: number) => finishGroup(group('g', 'sum', [], more), value);
const UNIT = { minimum: 0, maximum: 1 };

describe('what a group does to the combined value', () => {
  it('takes its steps in order: (10 - 4) * 10 = 60, clamped to 55, rounded to 60', () => {
    const steps = {
      base: { value: 10, then: 'subtract' },
      rescale: { from: [0, 1], to: [0, 10] },
      clamp: { minimum: 0, maximum: 55 },
      round: { mode: 'halfUp', step: 20 },
    } as const;
    expect(finished(steps, 4)).to.equal(60);
  });

  it('puts what lies a hair beyond a clamp on it', () => {
    expect(finished({ clamp: UNIT }, 1 + 3e-16)).to.equal(1);
    expect(finished({ clamp: UNIT }, 1 - 1e-16)).to.equal(1);
    expect(finished({ clamp: UNIT }, -1e-17)).to.equal(0);
  });

  it('keeps every digit within a clamp: three clamped thirds are one, and on the edge of a level', () => {
    const items = ['x', 'y', 'z'].map(
      (id) => ({ id, kind: 'number', unit: { system: 'ucum', code: '1' }, minimum: 0, maximum: 3 }) as const,
    );
    const line = { from: [0, 3] as const, to: [0, 1] as const };
    const thirds = items.map(({ id }) =>
      group(`g-${id}`, 'sum', [leaf(id, { from: 'number', item: id, line })], { clamp: UNIT }),
    );
    const bands = [
      { id: 'low', from: -1000, to: 100 },
      { id: 'high', from: 100, to: 1000 },
    ];
    const tree = group('root', 'sum', thirds, { rescale: { from: [0, 1], to: [0, 100] } });
    const structure = tiny(items, [indexOf(tree, { levels: { edge: 'lowerInclusive', bands } })]);
    const result = score(structure, { answers: { x: { value: 1 }, y: { value: 1 }, z: { value: 1 } } });
    expect(result.score).to.equal(100);
    expect(result.levels?.level).to.equal('high');
  });
});
