import type { Instrument } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { findCycles } from './find-cycles.js';

/** No index needs its own score before it has one. */
export function scoreCycles({ structure }: Instrument): KnownIssue[] {
  const links = new Map<string, Set<string>>(structure.indices.map(({ id }) => [id, new Set()]));
  for (const { atom, use } of atomsOf(structure)) {
    // A node below the root has its score before the condition of the whole index is asked.
    if (use.kind !== 'scoreIf' || !('score' in atom.on)) continue;
    const { index, node } = atom.on.score;
    if (index !== use.index || node === undefined) links.get(use.index)?.add(index);
  }
  return findCycles(links).map((cycle) => {
    const positions = cycle.map((name) => structure.indices.findIndex(({ id }) => id === name));
    const [place = [], ...related] = positions.map((position) => ['structure', 'indices', position, 'scoreIf']);
    return {
      ...error('condition/score-cycle', place, { cycle: [...cycle, cycle[0] ?? ''].join(' → '), size: cycle.length }),
      related,
    };
  });
}
