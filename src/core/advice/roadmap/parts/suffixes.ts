import type { Offer } from './menu.js';

/**
 * The most points that modules can still bring for a cost, as if they needed nothing of one another: by the position of
 * the first of them, by sum, by cost. What a plan can come to never lies above.
 */
export class Suffixes {
  /** Up to which cost they are known. */
  readonly length: number;
  readonly #most: readonly (readonly Float64Array[])[];

  constructor(menus: readonly (readonly Offer[])[], sums: number, length: number) {
    this.length = length;
    const most: Float64Array[][] = [Array.from({ length: sums }, () => new Float64Array(length + 1))];
    for (let at = menus.length - 1; at >= 0; at--) {
      const [after] = most;
      if (!after) break;
      most.unshift(after.map((best, sum) => extended(best, menus[at] ?? [], sum)));
    }
    this.#most = most;
  }

  /** The most points that the modules from a position on add to a sum for at most some cost. */
  most(from: number, sum: number, cost: number): number {
    return this.#most[from]?.[sum]?.[Math.min(cost, this.length)] ?? -Infinity;
  }

  /** The least cost for which the modules from a position on can add so many points; `Infinity` where none is known. */
  cost(from: number, sum: number, points: number): number {
    const best = this.#most[from]?.[sum];
    if (!best || (best[this.length] ?? -Infinity) < points) return Infinity;
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle] ?? -Infinity) >= points) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The most points with one more module: never fewer for more cost. */
function extended(best: Float64Array, menu: readonly Offer[], sum: number): Float64Array {
  const length = best.length - 1;
  const options = new Map<number, number>();
  for (const { labels } of menu) {
    for (const { cost, points } of labels) {
      const gain = points[sum] ?? 0;
      if (cost <= length && gain > (options.get(cost) ?? -Infinity)) options.set(cost, gain);
    }
  }
  const [only] = options.values();
  if (options.size === 1 && options.has(0) && only === 0) return best;
  const next = new Float64Array(length + 1).fill(-Infinity);
  let most = -Infinity;
  for (const [cost, gain] of [...options].sort(([a], [b]) => a - b)) {
    // A dearer plan that brings no more to this sum decides nothing.
    if (gain <= most) continue;
    most = gain;
    for (let at = cost; at <= length; at++) {
      const reached = (best[at - cost] ?? 0) + gain;
      if (reached > (next[at] ?? 0)) next[at] = reached;
    }
  }
  return next;
}
