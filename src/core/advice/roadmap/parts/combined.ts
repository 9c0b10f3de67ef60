import { decided, literalsIn, type Formula } from './formula.js';
import { noAction, undominated, type Label } from './label.js';
import type { Offer } from './menu.js';
import type { Suffixes } from './suffixes.js';

/** What plans are put together from, and what they must come to. */
export interface Table {
  readonly menus: readonly (readonly Offer[])[];
  /** By sum, the points that must be added. */
  readonly least: readonly number[];
  readonly budget: number;
  /** The bit of each literal that modules share. */
  readonly bitOf: ReadonlyMap<number, number>;
  /** What must hold at the end. */
  readonly ends: readonly Formula[];
  readonly count: (labels: number) => boolean;
}

/** A table made ready, once for all costs. */
export interface LaidTable extends Table {
  /** By module, by offer: the literals that hold, as bits. */
  readonly holding: readonly (readonly number[])[];
  /** By module, the literals that later modules or the goal still ask about. */
  readonly live: readonly number[];
  /** Whether each module brings points to no more than one of the sums below the root. */
  readonly apart: boolean;
}

/** Makes a table ready. */
export function laid(table: Table): LaidTable {
  const { menus, ends, bitOf } = table;
  const bits = (literals: readonly number[]): number => literals.reduce((all, at) => all | bitAt(bitOf, at), 0);
  const live: number[] = [];
  let asked = bits(ends.flatMap(literalsIn));
  for (const menu of [...menus].reverse()) {
    live.unshift(asked);
    for (const { needs } of menu) asked |= bits(needs.flatMap(literalsIn));
  }
  const holding = menus.map((menu) => menu.map((offer) => bits(offer.holds)));
  return { ...table, holding, live, apart: menus.every(isApart) };
}

/** What adding up in another order may change. */
const CLOSE = 1e-11;

/**
 * The plans of modules put together, module by module, up to a cost: of those with the same shared tests true only the
 * ones that nothing is preferred to, and only while the rest can still bring what is missing.
 *
 * @returns The plans that reach everything, the preferred one first; `null` when there were too many.
 */
export function combined(table: LaidTable, suffixes: Suffixes, cap: number): readonly Label[] | null {
  const { menus, least, budget, ends, apart } = table;
  const measures = { money: budget < Infinity, enough: least.map((points, sum) => (sum === 0 ? Infinity : points)) };
  let states = new Map<number, readonly Label[]>([[0, [noAction(least.length)]]]);
  for (const [position, menu] of menus.entries()) {
    const next = new Map<number, Label[]>();
    const live = table.live[position] ?? 0;
    for (const [mask, labels] of states) {
      for (const [at, offer] of menu.entries()) {
        if (!offer.needs.every((need) => holds(need, mask))) continue;
        const reached = (mask | (table.holding[position]?.[at] ?? 0)) & live;
        const found = next.get(reached) ?? [];
        next.set(reached, found);
        extend(labels, offer.labels, position + 1, found);
      }
    }
    states = new Map();
    let kept = 0;
    for (const [mask, labels] of next) {
      const left = undominated(labels, measures);
      kept += left.length;
      if (left.length > 0) states.set(mask, left);
    }
    if (!table.count(kept)) return null;
  }
  const reached = [...states].flatMap(([mask, labels]) => (ends.every((end) => holds(end, mask)) ? labels : []));
  return undominated(reached, measures);

  function extend(labels: readonly Label[], options: readonly Label[], after: number, found: Label[]): void {
    for (const label of labels) {
      for (const option of options) {
        const cost = label.cost + option.cost;
        if (cost > cap) break;
        const money = label.money + option.money;
        if (money > budget || !mayReach(label.points, option.points, after, cap - cost)) continue;
        if (option.count === 0 && option.adds === null && option.points.every((points) => points === 0)) {
          found.push(label);
          continue;
        }
        const points = label.points.map((one, sum) => one + (option.points[sum] ?? 0));
        found.push({ cost, money, count: label.count + option.count, points, from: label, adds: option });
      }
    }
  }

  /** Whether modules from a position on can bring what is missing for some cost. */
  function mayReach(points: readonly number[], more: readonly number[], after: number, cost: number): boolean {
    const spare = cost - suffixes.must(after);
    let together = 0;
    for (let sum = 0; sum < least.length; sum++) {
      const missing = (least[sum] ?? 0) - (points[sum] ?? 0) - (more[sum] ?? 0) - CLOSE;
      if (suffixes.most(after, sum, spare) < missing) return false;
      if (sum > 0 && apart && missing > 0) together += suffixes.cost(after, sum, missing);
    }
    return together <= spare;
  }

  function holds(formula: Formula, mask: number): boolean {
    return decided(formula, (at) => (mask & bitAt(table.bitOf, at)) !== 0) === true;
  }
}

function bitAt(bitOf: ReadonlyMap<number, number>, literal: number): number {
  return 1 << (bitOf.get(literal) ?? 31);
}

/** Whether a module brings points to no more than one of the sums below the root. */
function isApart(menu: readonly Offer[]): boolean {
  const sums = new Set<number>();
  for (const { labels } of menu) {
    for (const { points } of labels) points.forEach((one, sum) => one !== 0 && sum > 0 && sums.add(sum));
  }
  return sums.size <= 1;
}
