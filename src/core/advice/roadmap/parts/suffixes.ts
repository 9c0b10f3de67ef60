import type { Offer } from './menu.js';

/**
 * The most points that modules can still bring for a cost, as if they needed nothing of one another. What a plan can come
 * to never lies above. Costs are told beyond what every plan must spend in these modules, so that the costs of several
 * sums add up where no module serves two of them.
 */
export class Suffixes {
  /** Up to which cost they are known. */
  readonly length: number;
  readonly #must: readonly number[];
  readonly #most: readonly (readonly Float64Array[])[];

  constructor(menus: readonly (readonly Offer[])[], sums: number, length: number) {
    this.length = length;
    const must: number[] = [0];
    const most: Float64Array[][] = [Array.from({ length: sums }, () => new Float64Array(length + 1))];
    for (const menu of [...menus].reverse()) {
      const [after = []] = most;
      const least = Math.min(...menu.flatMap(({ labels }) => labels.map(({ cost }) => cost)));
      must.unshift(least + (must[0] ?? 0));
      most.unshift(after.map((best, sum) => extended(best, menu, sum, least)));
    }
    this.#must = must;
    this.#most = most;
  }

  /** What every plan must spend in the modules from a position on; `Infinity` where there is none. */
  must(from: number): number {
    return this.#must[from] ?? Infinity;
  }

  /** The most points that the modules from a position on add to a sum for at most some cost beyond what must be spent. */
  most(from: number, sum: number, cost: number): number {
    return cost < 0 ? -Infinity : (this.#most[from]?.[sum]?.[Math.min(cost, this.length)] ?? -Infinity);
  }

  /** The least cost beyond what must be spent for which they can add so many points; `Infinity` where none is known. */
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
function extended(best: Float64Array, menu: readonly Offer[], sum: number, least: number): Float64Array {
  const length = best.length - 1;
  const options = new Map<number, number>();
  for (const { labels } of menu) {
    for (const { cost, points } of labels) {
      const gain = points[sum] ?? 0;
      const beyond = cost - least;
      if (beyond <= length && gain > (options.get(beyond) ?? -Infinity)) options.set(beyond, gain);
    }
  }
  if ([...options.values()].every((gain) => gain === 0)) return best;
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
