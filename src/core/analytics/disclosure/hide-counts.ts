import type { Network } from './network.js';
import { protectCount } from './protect-count.js';

/**
 * Chooses the numbers of a table that are not published: those that must not be, and others, so that nobody gets them back
 * by subtraction.
 *
 * Every hidden number can be at least two more apart than the threshold: an attacker who also knows that something is
 * hidden only where a number lies below the threshold loses one at each end. With rounding less is known than is assumed
 * here, and the ranges are wider.
 *
 * @param first 1 for each arc that must be hidden.
 * @returns 1 for each arc that is hidden; `null` where the table has too few enterprises to hide them among.
 */
export function hideCounts(network: Network, first: Uint8Array, threshold: number): Uint8Array | null {
  const hidden = first.slice();
  const queue = [...network.arcs.keys()].filter((arc) => hidden[arc] === 1);
  for (const arc of queue) {
    const added = protectCount(network, hidden, arc, threshold + 2);
    if (!added) return null;
    queue.push(...added);
  }
  return hidden;
}
