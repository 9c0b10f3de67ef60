import type { Network } from './network.js';

/** What is hidden so far, and what flows around among it. */
export interface FlowState {
  /** 1 for each arc that is hidden. */
  readonly hidden: Uint8Array;
  /** By how much each arc differs from its true number; never below minus that number. */
  readonly change: Float64Array;
}

/** A step of a path: an arc in its direction, or against it. */
export interface PathStep {
  readonly arc: number;
  readonly forward: boolean;
}

/** A way from one node to another. */
export interface FlowPath {
  readonly steps: readonly PathStep[];
  /** What the arcs cost that would have to be hidden; 0 where all of them are. */
  readonly cost: number;
  /** How much can flow. */
  readonly room: number;
}

/**
 * The cheapest way for a flow from one node to another (Dijkstra 1959), over hidden arcs for nothing and over others for
 * what it costs to hide them.
 *
 * @param without The arc that is not used.
 * @param costs What it costs to hide each arc and to use it in its direction, and likewise against it.
 * @returns `null` where there is none.
 */
export function cheapestPath(
  { nodes, arcs, at }: Network,
  { hidden, change }: FlowState,
  ends: { readonly from: number; readonly to: number; readonly without: number },
  costs: (arc: number, forward: boolean) => number,
): FlowPath | null {
  const cost = new Float64Array(nodes).fill(Infinity);
  const done = new Uint8Array(nodes);
  const reached = new Array<PathStep | undefined>(nodes);
  cost[ends.from] = 0;
  for (let node = ends.from; node >= 0 && node !== ends.to; node = nearest(cost, done)) {
    done[node] = 1;
    for (const arc of at[node] ?? []) {
      const forward = arcs[arc]?.from === node;
      if (arc === ends.without || roomOf(arc, forward) <= 0) continue;
      const next = (forward ? arcs[arc]?.to : arcs[arc]?.from) ?? 0;
      const dear = (cost[node] ?? 0) + (hidden[arc] === 1 ? 0 : costs(arc, forward));
      if (dear >= (cost[next] ?? 0)) continue;
      cost[next] = dear;
      reached[next] = { arc, forward };
    }
  }
  if (cost[ends.to] === Infinity) return null;
  const steps = stepsTo(ends.to);
  return { steps, cost: cost[ends.to] ?? 0, room: Math.min(...steps.map(({ arc, forward }) => roomOf(arc, forward))) };

  /** Whoever does not know a number knows that it is not negative. */
  function roomOf(arc: number, forward: boolean): number {
    return forward ? Infinity : (arcs[arc]?.count ?? 0) + (change[arc] ?? 0);
  }

  function stepsTo(end: number): readonly PathStep[] {
    const steps: PathStep[] = [];
    for (let node = end; node !== ends.from;) {
      const step = reached[node];
      if (!step) break;
      steps.push(step);
      node = (step.forward ? arcs[step.arc]?.from : arcs[step.arc]?.to) ?? 0;
    }
    return steps;
  }
}

/** The node that is reached at the least cost and not done; -1 where there is none. */
function nearest(cost: Float64Array, done: Uint8Array): number {
  let found = -1;
  for (let node = 0; node < cost.length; node++) {
    if (done[node] === 0 && (cost[node] ?? 0) < (found < 0 ? Infinity : (cost[found] ?? 0))) found = node;
  }
  return found;
}
