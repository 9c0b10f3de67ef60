import { compareIds } from '../preference.js';

/** A partial plan: what it costs, what it brings to each sum, and how it came about. */
export interface Label {
  readonly cost: number;
  readonly money: number;
  readonly count: number;
  /** Points that it adds to each sum, the root first. */
  readonly points: readonly number[];
  /** The plan that it grew from. */
  readonly from: Label | null;
  /** What it adds to that plan: a candidate by its position, a plan of another module, or nothing. */
  readonly adds: number | Label | null;
}

/** A plan without actions. */
export function noAction(sums: number): Label {
  return { cost: 0, money: 0, count: 0, points: new Array<number>(sums).fill(0), from: null, adds: null };
}

/** Positions of the candidates of a plan, in order. */
export function actionsOf(label: Label): readonly number[] {
  const actions: number[] = [];
  const visit = (one: Label | null): void => {
    for (let at = one; at; at = at.from) {
      if (typeof at.adds === 'number') actions.push(at.adds);
      else visit(at.adds);
    }
  };
  visit(label);
  return actions.sort((a, b) => a - b);
}

/** Points closer than this are the same; scores are settled to 1e-9. */
const SAME = 1e-9;

/** Orders plans by what is preferred: less cost, more points, fewer actions, ids that come first. */
export function byPreference(a: Label, b: Label): number {
  const gain = (b.points[0] ?? 0) - (a.points[0] ?? 0);
  return (
    a.cost - b.cost || (Math.abs(gain) > SAME ? gain : 0) || a.count - b.count || compareIds(actionsOf(a), actionsOf(b))
  );
}

/** What decides between plans that leave the same open. */
export interface Measures {
  /** Whether money is limited. */
  readonly money: boolean;
  /** By sum, the points from which on more makes no difference; `Infinity` where every point does. */
  readonly enough: readonly number[];
}

/**
 * The plans that can still become the preferred one: a plan goes when one that is preferred to it brings at least as much
 * to every sum, for no more money.
 */
export function undominated(labels: Label[], { money, enough }: Measures): readonly Label[] {
  if (labels.length < 2) return labels;
  labels.sort(byPreference);
  const kept: Label[] = [];
  // Without money and further sums one number decides.
  const single = !money && enough.length === 1;
  let most = -Infinity;
  for (const label of labels) {
    const points = label.points[0] ?? 0;
    if (single ? points <= most + SAME : kept.some((other) => dominates(other, label))) continue;
    most = points;
    kept.push(label);
  }
  return kept;

  function dominates(one: Label, other: Label): boolean {
    if (money && one.money > other.money) return false;
    for (let sum = 0; sum < enough.length; sum++) {
      const limit = enough[sum] ?? Infinity;
      if (Math.min(one.points[sum] ?? 0, limit) < Math.min(other.points[sum] ?? 0, limit) - SAME) return false;
    }
    return true;
  }
}
