import type { Candidate } from '../problem.js';
import { combined, laid, type Table } from './combined.js';
import { literalsIn, type Formula } from './formula.js';
import { actionsOf, type Label } from './label.js';
import { menuOf, type Kitchen, type Menu } from './menu.js';
import type { Model } from './model.js';
import type { Module } from './modules.js';
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
  const { problem, sums, modules } = model;
  const asked = askedOf(model);
  if (asked.length > MOST_BITS) return null;
  const count = (labels: number): boolean => (counter.nodes += labels) <= counter.limit;
  const table: Omit<Table, 'menus'> = {
    least: model.least.map((wanted, sum) => wanted - (sums[sum]?.base ?? 0)),
    budget: problem.budget,
    bitOf: new Map(asked.map((literal, bit) => [literal, bit])),
    ends: model.ends.filter((end) => !modules.some((module) => isInside(end, module))),
    count,
  };
  const highest = problem.candidates.reduce((sum, { cost }) => sum + cost, 0);
  let menus: readonly (Menu | null)[] = modules.map(() => null);
  for (let [cap, proven] = [Math.min(FIRST_CAP, highest), 0]; ; cap = Math.min(highest, cap * 4)) {
    menus = modules.map((module, at) =>
      menus[at]?.isWhole === true
        ? menus[at]
        : menuOf(module, module.order, kitchenOf(model, module, fixed, asked, cap, count)),
    );
    if (!menus.every((menu) => menu !== null)) return { kind: 'limit', lowerBound: proven };
    const offers = menus.map((menu) => menu.offers);
    const found = cheapestOf({ ...table, menus: offers }, problem.candidates, proven, cap);
    if (found.kind !== 'none' || cap === highest) return found;
    proven = cap + 1;
  }
}

/** Plans of modules are made up to this cost first, and up to more only where none reaches the goal. */
const FIRST_CAP = 32;

function isInside(formula: Formula, { literals }: Module): boolean {
  return literalsIn(formula).every((at) => literals.some((literal) => literal.at === at));
}

/** Literals that one module decides and another, or the goal together with others, asks about. */
function askedOf({ modules, needs, ends }: Model): readonly number[] {
  const foreign = modules.flatMap((module) =>
    module.actions
      .flatMap((action) => literalsIn(needs[action] ?? true))
      .filter((at) => !module.literals.some((literal) => literal.at === at)),
  );
  const shared = ends.filter((end) => !modules.some((module) => isInside(end, module))).flatMap(literalsIn);
  return [...new Set([...foreign, ...shared])].sort((a, b) => a - b);
}

function kitchenOf(
  model: Model,
  module: Module,
  { forced, excluded }: Fixed,
  asked: readonly number[],
  cap: number,
  count: Kitchen['count'],
): Kitchen {
  const { problem, reads, effects, needs, sums, ends } = model;
  return {
    problem,
    reads,
    effects,
    needs: needs.map((need, at) => (excluded.has(at) ? false : need)),
    sums: sums.length,
    measures: { money: problem.budget < Infinity, enough: sums.map(() => Infinity) },
    asked: new Set(asked),
    demands: ends.filter((end) => isInside(end, module)),
    forced,
    cap,
    count,
  };
}

/** The preferred plan up to a cost: looks at few plans first, and at dearer ones only where none reaches the goal. */
function cheapestOf(table: Table, candidates: readonly Candidate[], proven: number, highest: number): Solved {
  const suffixes = new Suffixes(table.menus, table.least.length, highest);
  const ready = laid(table);
  let cap = Math.max(proven, ...table.least.map((points, sum) => suffixes.must(0) + suffixes.cost(0, sum, points)));
  let lowerBound = cap;
  for (let step = 1; cap <= highest; step *= 2) {
    const labels = combined(ready, suffixes, cap);
    if (!labels) return { kind: 'limit', lowerBound };
    const [label] = labels;
    if (label) return { kind: 'found', label, chosen: actionsOf(label).flatMap((at) => candidates[at] ?? []) };
    if (cap === highest) break;
    lowerBound = cap + 1;
    cap = Math.min(highest, cap + step);
  }
  return { kind: 'none' };
}
