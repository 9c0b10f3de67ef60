import type { Instrument, Structure } from '../instrument.js';
import type { KnownIssue } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { circleIssue, waitingLinks, type Waiting } from './circle-issue.js';
import { findCycles } from './find-cycles.js';

/** No index needs its own score before it has one. */
export function scoreCycles({ structure }: Instrument): KnownIssue[] {
  const waiting = waitingIn(structure);
  const links = waitingLinks(
    structure.indices.map(({ id }) => id),
    waiting,
  );
  return findCycles(links).map((cycle) => circleIssue('condition/score-cycle', cycle, waiting));
}

/** Every test of a "scoreIf" that needs the score of an index. */
function waitingIn(structure: Structure): readonly Waiting[] {
  return atomsOf(structure).flatMap(({ atom, path, use }) => {
    if (use.kind !== 'scoreIf' || !('score' in atom.on)) return [];
    const { index, node } = atom.on.score;
    // A node below the root has its score before the condition of the whole index is asked.
    const waits = index !== use.index || node === undefined;
    return waits ? [{ from: use.index, to: index, path: [...path, 'on', 'score'] }] : [];
  });
}
