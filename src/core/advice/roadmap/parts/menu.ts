import type { Item } from '../../../model/item.js';
import type { Problem } from '../problem.js';
import type { Reads } from '../reads.js';
import { Evaluation } from './evaluation.js';
import { decided, type Formula, type Literal } from './formula.js';
import { noAction, undominated, type Label, type Measures } from './label.js';
import type { Part } from './linear.js';
import type { Module } from './modules.js';
import { signatureWith } from './signature.js';

/** Plans within a module that promise the same to other modules and ask the same of them. */
export interface Offer {
  /** Literals that hold, of those that others ask about. */
  readonly holds: readonly number[];
  /** What must hold in modules that come before. */
  readonly needs: readonly Formula[];
  readonly labels: readonly Label[];
}

/** The plans of a module. */
export interface Menu {
  readonly offers: readonly Offer[];
  /** Whether none was left out for its cost. */
  readonly isWhole: boolean;
}

/** What a menu is made of. */
export interface Kitchen {
  readonly problem: Problem;
  readonly reads: Reads;
  /** The needs of the candidates, by position. */
  readonly needs: readonly Formula[];
  readonly sums: number;
  readonly measures: Measures;
  /** Literals that other modules or the goal ask about. */
  readonly asked: ReadonlySet<number>;
  /** What the goal asks of this module alone. */
  readonly demands: readonly Formula[];
  /** Positions of candidates that must be taken. */
  readonly forced: ReadonlySet<number>;
  /** Dearer plans are left out. */
  readonly cap: number;
  /** Counts partial plans; `false` when there were too many. */
  readonly count: (labels: number) => boolean;
}

/** Partial plans after some decisions that leave the same open. */
interface State {
  readonly evaluation: Evaluation;
  readonly needs: readonly Formula[];
  readonly labels: Label[];
}

/**
 * All plans within a module that can be part of a preferred plan: action by action, keeping of the plans that leave the
 * same open only those that nothing is preferred to.
 *
 * @param order The actions of the module: what an action needs of the module comes before it.
 * @returns `null` where there are too many.
 */
export function menuOf(module: Module, order: readonly number[], kitchen: Kitchen): Menu | null {
  const { problem, reads, needs, sums, measures, asked, demands, forced, cap } = kitchen;
  let isWhole = true;
  const items = itemsOf(module, problem, reads);
  const own = new Map(module.literals.map((literal) => [literal.at, literal]));
  const lastOf = (actions: readonly number[]): number => Math.max(...actions.map((at) => order.indexOf(at)));
  const partsClosing = groupedBy(module.parts, ({ actions }) => lastOf(actions));
  let states: readonly State[] = [
    { evaluation: new Evaluation(problem, items, []), needs: [], labels: [noAction(sums)] },
  ];

  for (const [position, action] of order.entries()) {
    const candidate = problem.candidates[action];
    if (!candidate) continue;
    const left = new Set(order.slice(position + 1));
    const signature = signatureWith(problem, reads, left);
    const openParts = module.parts.filter(({ actions }) => lastOf(actions) > position && isBegun(actions, left));
    const openLiterals = module.literals.filter(
      (literal) => isBegun(literal.actions, left) && isAwaited(literal, left),
    );
    const closing = partsClosing.get(position) ?? [];
    const next = new Map<string, State>();

    for (const state of states) {
      if (!forced.has(action)) add(state.evaluation, state.needs, state.labels);
      const need = decided(needs[action] ?? true, (at) => {
        const literal = own.get(at);
        return literal ? state.evaluation.holds(literal) : null;
      });
      if (need === false) continue;
      const { cost, money } = candidate;
      const affordable = state.labels.filter((label) => label.cost + cost <= cap);
      if (affordable.length < state.labels.length) isWhole = false;
      if (affordable.length === 0) continue;
      const taken = affordable.map((label) => ({
        cost: label.cost + cost,
        money: label.money + money,
        count: label.count + 1,
        points: label.points,
        from: label,
        adds: action,
      }));
      const grown = new Evaluation(problem, items, [...state.evaluation.taken, action]);
      add(grown, need === true ? state.needs : withNeed(state.needs, need), taken);
    }
    let kept = 0;
    states = [...next.values()].map((state) => {
      const labels = undominated(state.labels, measures);
      kept += labels.length;
      return { ...state, labels: [...labels] };
    });
    if (!kitchen.count(kept)) return null;

    function add(evaluation: Evaluation, all: readonly Formula[], labels: readonly Label[]): void {
      const closed = withPoints(labels, closing, evaluation, sums);
      const key = [
        ...openParts.map(({ scored }) => signature.ofNode(scored.node, evaluation)),
        ...openLiterals.map((literal) => signature.ofLiteral(literal, evaluation)),
        JSON.stringify(all),
      ].join('/');
      const found = next.get(key);
      if (found) found.labels.push(...closed);
      else next.set(key, { evaluation, needs: all, labels: [...closed] });
    }
  }
  const offers = states.flatMap(({ evaluation, needs: all, labels }) => {
    const truth = (at: number): boolean | null => {
      const literal = own.get(at);
      return literal ? evaluation.holds(literal) : null;
    };
    if (demands.some((demand) => decided(demand, truth) === false)) return [];
    return [{ holds: [...own.keys()].filter((at) => asked.has(at) && truth(at) === true), needs: all, labels }];
  });
  return { offers, isWhole };

  function isAwaited({ at }: Literal, left: ReadonlySet<number>): boolean {
    return (
      asked.has(at) ||
      [...left].some((action) => mentions(needs[action] ?? true, at)) ||
      demands.some((demand) => mentions(demand, at))
    );
  }
}

/** Whether something is decided of what actions bring about. */
function isBegun(actions: readonly number[], left: ReadonlySet<number>): boolean {
  return actions.some((at) => !left.has(at));
}

function mentions(formula: Formula, literal: number): boolean {
  return typeof formula === 'object' ? formula.of.some((part) => mentions(part, literal)) : formula === literal;
}

function withNeed(needs: readonly Formula[], need: Formula): readonly Formula[] {
  const keys = needs.map((one) => JSON.stringify(one));
  const key = JSON.stringify(need);
  if (keys.includes(key)) return needs;
  const at = keys.filter((one) => one < key).length;
  return [...needs.slice(0, at), need, ...needs.slice(at)];
}

/** Plans with the points of the parts that are decided now. */
function withPoints(
  labels: readonly Label[],
  closing: readonly Part[],
  evaluation: Evaluation,
  sums: number,
): readonly Label[] {
  const gains = new Array<number>(sums).fill(0);
  for (const { scored, base, weights } of closing) {
    const part = evaluation.part(scored.node);
    const gain = typeof part === 'number' ? part - base : 0;
    weights.forEach((weight, sum) => (gains[sum] = (gains[sum] ?? 0) + weight * gain));
  }
  if (gains.every((gain) => gain === 0)) return labels;
  return labels.map((label) => ({
    ...label,
    points: label.points.map((points, sum) => points + (gains[sum] ?? 0)),
  }));
}

/** The items that a module changes or brings into sight, in the order of the pages. */
function itemsOf({ actions }: Module, { compiled, candidates }: Problem, reads: Reads): readonly Item[] {
  const raised = new Set(actions.flatMap((at) => (candidates[at]?.action.effects ?? []).map(({ item }) => item)));
  const inside = new Set(actions);
  return [...compiled.instrument.items.values()].filter(
    ({ id }) => raised.has(id) || [...reads.asking(id)].some((at) => inside.has(at)),
  );
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
