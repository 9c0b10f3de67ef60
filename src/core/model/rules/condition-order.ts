import type { Instrument, Structure } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { circleIssue, waitingLinks, type Waiting } from './circle-issue.js';
import { findCycles } from './find-cycles.js';

/** Item conditions form no cycle, and ask only about items that come earlier. */
export function conditionOrder({ structure }: Instrument): KnownIssue[] {
  const waiting = waitingIn(structure);
  const isLater = laterIn(structure);
  const cycles = itemCircles(structure);
  const inCycle = new Set(cycles.flat());
  return [
    // A circle has at least one condition on a later item, or on the item itself: that one can never stay.
    ...cycles.map((cycle) => circleIssue('condition/cycle', cycle, waiting, isLater)),
    ...waiting
      .filter((test) => !(inCycle.has(test.from) && inCycle.has(test.to)) && isLater(test))
      .map(({ from, to, path }) => error('condition/later-item', path, { item: from, later: to })),
  ];
}

/** Items whose conditions wait for each other, or for themselves. */
export function itemCircles(structure: Structure): string[][] {
  const ids = structure.items.map(({ id }) => id);
  return findCycles(waitingLinks(ids, waitingIn(structure)));
}

/** Every test of the condition of an item that asks about an item. */
function waitingIn(structure: Structure): readonly Waiting[] {
  return atomsOf(structure).flatMap(({ atom, path, use }) =>
    use.kind === 'item' && 'item' in atom.on
      ? [{ from: use.item, to: atom.on.item, path: [...path, 'on', 'item'] }]
      : [],
  );
}

/** Whether a test asks about the item itself or one that is asked later. */
function laterIn(structure: Structure): (test: Waiting) => boolean {
  const sequence = structure.pages.flatMap((page) => page.items);
  const order = new Map(sequence.map((id) => [id, sequence.indexOf(id)]));
  return ({ from, to }) => (order.get(to) ?? -1) >= (order.get(from) ?? Infinity);
}
