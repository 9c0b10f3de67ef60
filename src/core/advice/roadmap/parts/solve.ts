import type { Candidate } from '../problem.js';
import { combined, type Table } from './combined.js';
import { literalsIn, type Formula } from './formula.js';
import { actionsOf, type Label } from './label.js';
import { menuOf, type Kitchen, type Offer } from './menu.js';
import type { Model } from './model.js';
import { Suffixes } from './suffixes.js';

/** What is settled beforehand. */
export interface Fixed {
  readonly forced: ReadonlySet<number>;
  readonly excluded: ReadonlySet<number>;
}

/** Counts partial plans, over all that is solved for one roadmap. */
export interface Counter {
  nodes: number;
  readonly limit: number;
}

/** What came of it. */
export type Solved =
  | { readonly kind: 'found'; readonly label: Label; readonly chosen: readonly Candidate[] }
  /** No plan reaches the goal. */
  | { readonly kind: 'none' }
  /** There were too many partial plans; every plan that reaches the goal costs at least so much. */
  | { readonly kind: 'limit'; readonly lowerBound: number };

/** Tests that several modules share are kept as bits of one number. */
const MOST_BITS = 30;

/**
 * The preferred plan of a problem that comes apart: the plans of each module by cost and points, then their combinations
 * by cost and points. The cost is limited, first to what no plan can undercut, then to more and more, so that few
 * combinations are looked at.
 *
 * @returns `null` where too many tests are shared.
 */
export function solve(model: Model, fixed: Fixed, counter: Counter): Solved | null {
  const { problem, sums, needs, literals, modules } = model;
  const least = model.least.map((wanted, sum) => wanted - (sums[sum]?.base ?? 0));
  const count = (labels: number): boolean => (counter.nodes += labels) <= counter.limit;
  const asked = askedOf(model);
  if (asked.length > MOST_BITS) return null;
  const menus: (readonly Offer[])[] = [];
  for (const module of modules) {
    const inside = new Set(module.literals.map(({ at }) => at));
    const kitchen: Kitchen = {
      problem,
      reads: model.reads,
      needs: needs.map((need, at) => (fixed.excluded.has(at) ? false : need)),
      sums: sums.length,
      measures: { money: problem.budget < Infinity, enough: sums.map(() => Infinity) },
      asked: new Set(asked),
      demands: model.ends.filter((end) => literalsIn(end).every((at) => inside.has(at))),
      forced: fixed.forced,
      count,
    };
    const menu = menuOf(module, module.order, kitchen);
    if (!menu) return { kind: 'limit', lowerBound: 0 };
    if (menu.length === 0) return { kind: 'none' };
    menus.push(menu);
  }
  const table: Table = {
    menus,
    least,
    budget: problem.budget,
    bitOf: new Map(asked.map((literal, bit) => [literal, bit])),
    ends: model.ends.filter((end) => !isInside(end)),
    count,
  };
  return limited(table, problem.candidates);

  function isInside(end: Formula): boolean {
    return modules.some((module) =>
      literalsIn(end).every((at) => module.literals.some((literal) => literal.at === at)),
    );
  }

  /** Literals that one module decides and another, or the goal together with others, asks about. */
  function askedOf({ ends }: Model): readonly number[] {
    const ownerOf = new Map(modules.flatMap((module, at) => module.literals.map((literal) => [literal.at, at])));
    const foreign = modules.flatMap(({ actions }, at) =>
      actions.flatMap((action) => literalsIn(needs[action] ?? true)).filter((literal) => ownerOf.get(literal) !== at),
    );
    const shared = ends.filter((end) => !isInside(end)).flatMap(literalsIn);
    return [...new Set([...foreign, ...shared])].filter((at) => literals[at] !== undefined).sort((a, b) => a - b);
  }
}

/** Looks at plans up to a cost, and raises it until there is one. */
function limited(table: Table, candidates: readonly Candidate[]): Solved {
  const highest = candidates.reduce((sum, { cost }) => sum + cost, 0);
  let suffixes = new Suffixes(table.menus, table.least.length, Math.min(64, highest));
  let cap = leastCost();
  let lowerBound = cap;
  for (let step = 1; cap <= highest; step *= 2) {
    while (suffixes.length < cap) suffixes = longer();
    const labels = combined(table, suffixes, cap);
    if (!labels) return { kind: 'limit', lowerBound };
    const [label] = labels;
    if (label) return { kind: 'found', label, chosen: actionsOf(label).flatMap((at) => candidates[at] ?? []) };
    if (cap === highest) break;
    lowerBound = cap + 1;
    cap = Math.min(highest, cap + step);
  }
  return { kind: 'none' };

  function longer(): Suffixes {
    return new Suffixes(table.menus, table.least.length, Math.min(highest, suffixes.length * 4));
  }

  /** A cost that no plan can undercut. */
  function leastCost(): number {
    for (;;) {
      const cost = Math.max(0, ...table.least.map((points, sum) => suffixes.cost(0, sum, points)));
      if (cost < Infinity || suffixes.length >= highest) return cost;
      suffixes = longer();
    }
  }
}
