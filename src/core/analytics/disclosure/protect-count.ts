import { cheapestPath, type FlowPath, type FlowState } from './cheapest-path.js';
import type { Network } from './network.js';

/** How far a hidden number can be from the true one in one direction, and what would have to be hidden for more. */
interface Reach {
  readonly room: number;
  readonly further: FlowPath | null;
}

/**
 * Hides as many other numbers as it takes until whoever knows all published ones can place a hidden one in no range
 * narrower than a width, the cheapest ones first.
 *
 * @param hidden 1 for each arc that is hidden; others are added.
 * @param width How far apart the lowest and the highest possible number must be.
 * @returns Arcs that were added; `null` where the table has too few enterprises to hide it among.
 */
export function protectCount(
  network: Network,
  hidden: Uint8Array,
  arc: number,
  width: number,
): readonly number[] | null {
  const { from = 0, to = 0, count = 0 } = network.arcs[arc] ?? {};
  const added: number[] = [];
  for (;;) {
    const up = reach(network, hidden, { from: to, to: from, without: arc }, width, width);
    if (up.room >= width) return added;
    const down = reach(network, hidden, { from, to, without: arc }, Math.min(count, width - up.room), width);
    if (up.room + down.room >= width) return added;
    const [first, second] = [up.further, down.room < count ? down.further : null];
    const further = first && second ? (second.cost < first.cost ? second : first) : (first ?? second);
    if (!further) return null;
    for (const step of further.steps) {
      if (hidden[step.arc] === 1) continue;
      hidden[step.arc] = 1;
      added.push(step.arc);
    }
  }
}

/** Lets flow what can, up to a limit, over hidden arcs only. */
function reach(
  network: Network,
  hidden: Uint8Array,
  ends: { readonly from: number; readonly to: number; readonly without: number },
  limit: number,
  width: number,
): Reach {
  const state: FlowState = { hidden, change: new Float64Array(network.arcs.length) };
  const costs = (arc: number, forward: boolean) => costOf(network, arc, forward, width);
  let room = 0;
  while (room < limit) {
    const path = cheapestPath(network, state, ends, costs);
    if (!path || path.cost > 0) return { room, further: path };
    for (const { arc, forward } of path.steps) {
      state.change[arc] = (state.change[arc] ?? 0) + (forward ? path.room : -path.room);
    }
    room += path.room;
  }
  return { room: Math.min(room, limit), further: null };
}

/** What is lost by hiding a number: more for a larger one, for a total, and for one that gives little room. */
function costOf({ arcs }: Network, arc: number, forward: boolean, width: number): number {
  const { count = 0, kind } = arcs[arc] ?? {};
  const little = forward ? count === 0 : count < width;
  return (count + 1 + (little ? width : 0)) * (kind === 'total' ? 4 : 1);
}
