/**
 * Cycles of a graph given as links from node to nodes: for every node that can reach itself one shortest
 * way back, but no two cycles that share a node.
 *
 * @example
 * findCycles(new Map([['a', new Set(['b'])], ['b', new Set(['a'])]])); // [['a', 'b']]
 */
export function findCycles(links: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const cycles: string[][] = [];
  const seen = new Set<string>();
  for (const start of links.keys()) {
    const cycle = seen.has(start) ? null : shortestWayBack(links, start);
    if (!cycle || cycle.some((node) => seen.has(node))) continue;
    cycles.push(cycle);
    cycle.forEach((node) => seen.add(node));
  }
  return cycles;
}

/** Breadth first, so the first way found is a shortest one. */
function shortestWayBack(links: ReadonlyMap<string, ReadonlySet<string>>, start: string): string[] | null {
  const from = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of links.get(node) ?? []) {
      if (next === start) return wayTo(node, start, from);
      if (from.has(next)) continue;
      from.set(next, node);
      queue.push(next);
    }
  }
  return null;
}

function wayTo(end: string, start: string, from: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let node = end; node !== start; node = way[0] ?? start) way.unshift(from.get(node) ?? start);
  return way;
}
