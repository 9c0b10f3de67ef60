import type { Instrument, Structure } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { findCycles } from './find-cycles.js';

/** Item conditions form no cycle, and ask only about items that come earlier. */
export function conditionOrder({ structure }: Instrument): KnownIssue[] {
  const links = linksOf(structure);
  const cycles = findCycles(links);
  const inCycle = new Set(cycles.flat());
  const positions = new Map(structure.items.map((item, index) => [item.id, index]));
  return [
    ...cycles.map((cycle) => {
      const [place = [], ...related] = cycle.map((id) => ['structure', 'items', positions.get(id) ?? 0]);
      return {
        ...error('condition/cycle', place, { cycle: [...cycle, cycle[0] ?? ''].join(' → '), size: cycle.length }),
        related,
      };
    }),
    ...laterItems(structure, inCycle),
  ];
}

/** For each item the items that its conditions ask about. */
function linksOf(structure: Structure): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>(structure.items.map(({ id }) => [id, new Set()]));
  for (const { atom, use } of atomsOf(structure)) {
    if (use.kind === 'item' && 'item' in atom.on && links.has(atom.on.item)) links.get(use.item)?.add(atom.on.item);
  }
  return links;
}

function laterItems(structure: Structure, inCycle: ReadonlySet<string>): KnownIssue[] {
  const sequence = structure.pages.flatMap((page) => page.items);
  const order = new Map(sequence.map((id) => [id, sequence.indexOf(id)]));
  return atomsOf(structure).flatMap(({ atom, path, use }) => {
    if (use.kind !== 'item' || !('item' in atom.on)) return [];
    const later = atom.on.item;
    if (inCycle.has(use.item) && inCycle.has(later)) return [];
    const own = order.get(use.item) ?? Infinity;
    if ((order.get(later) ?? -1) <= own) return [];
    return [error('condition/later-item', [...path, 'on', 'item'], { item: use.item, later })];
  });
}
