import type { EffectsByItem } from '../../apply-actions.js';
import type { Candidate, Problem } from '../problem.js';
import type { Reads } from '../reads.js';
import { decisionsOf } from './decisions.js';
import { Evaluation } from './evaluation.js';
import { sceneOf } from './scene.js';
import { NO_DEBTS, withDebt, type Debts } from './debts.js';
import { decided, type Formula } from './formula.js';
import { noAction, undominated, type Label, type Measures } from './label.js';
import type { Part } from './linear.js';
import type { Module } from './modules.js';

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
  /** By candidate, its effects. */
  readonly effects: readonly EffectsByItem[];
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
  readonly debts: Debts;
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
  const { problem, needs, sums, measures, asked, demands, forced, cap } = kitchen;
  let isWhole = true;
  const scene = sceneOf(module, kitchen);
  const own = new Map(module.literals.map((literal) => [literal.at, literal]));
  let states: readonly State[] = [{ evaluation: new Evaluation(scene, []), debts: NO_DEBTS, labels: [noAction(sums)] }];

  for (const { action, keyOf, closing } of decisionsOf(module, order, kitchen)) {
    const candidate = problem.candidates[action];
    if (!candidate) continue;
    const next = new Map<string, State>();
    for (const { evaluation, debts, labels } of states) {
      if (!forced.has(action)) add(evaluation, debts, labels);
      const need = decided(needs[action] ?? true, (at) => {
        const literal = own.get(at);
        return literal ? evaluation.holds(literal) : null;
      });
      const affordable = need === false ? [] : labels.filter((label) => label.cost + candidate.cost <= cap);
      if (need !== false && affordable.length < labels.length) isWhole = false;
      if (affordable.length === 0) continue;
      const taken = affordable.map((label) => withAction(label, candidate));
      add(new Evaluation(scene, [...evaluation.taken, action], evaluation), withDebt(debts, need), taken);
    }
    let kept = 0;
    states = [...next.values()].map((state) => {
      const labels = undominated(state.labels, measures);
      kept += labels.length;
      return { ...state, labels: [...labels] };
    });
    if (!kitchen.count(kept)) return null;

    function add(evaluation: Evaluation, debts: Debts, labels: readonly Label[]): void {
      const closed = withPoints(labels, closing, evaluation, sums);
      const key = keyOf(evaluation) + debts.key;
      const found = next.get(key);
      if (found) found.labels.push(...closed);
      else next.set(key, { evaluation, debts, labels: [...closed] });
    }
  }
  const offers = states.flatMap(({ evaluation, debts, labels }) => {
    const truth = (at: number): boolean | null => {
      const literal = own.get(at);
      return literal ? evaluation.holds(literal) : null;
    };
    if (demands.some((demand) => decided(demand, truth) === false)) return [];
    return [{ holds: [...own.keys()].filter((at) => asked.has(at) && truth(at) === true), needs: debts.needs, labels }];
  });
  return { offers, isWhole };
}

function withAction(label: Label, { at, cost, money }: Candidate): Label {
  return {
    cost: label.cost + cost,
    money: label.money + money,
    count: label.count + 1,
    points: label.points,
    from: label,
    adds: at,
  };
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
