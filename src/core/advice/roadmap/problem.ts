import { itemStates, type ItemStates, type Situation } from '../../compiled/item-states.js';
import { unknownTo } from '../../compiled/readiness-error.js';
import type { Action } from '../../model/action.js';
import type { Structure } from '../../model/instrument.js';
import { compileIndex, type BasisOptions } from '../../scoring/compile-index.js';
import type { CompiledIndex } from '../../scoring/compiled-index.js';
import { scoreSituation, type ScoredSituation } from '../../scoring/score-situation.js';
import { applyActions, isAsked } from '../apply-actions.js';
import { effortCost } from '../effort-cost.js';
import { raises } from '../raises.js';
import { goalOf, type Goal } from './goal.js';
import type { RoadmapOptions } from './roadmap.js';

/** An action that may be part of a plan. */
export interface Candidate {
  readonly action: Action;
  /** Position among the candidates, which stand in the order of their ids. */
  readonly at: number;
  readonly cost: number;
  readonly money: number;
  readonly weeks: number;
  /** Whether the caller wants it whatever it brings. */
  readonly wanted: boolean;
}

/** What is to be planned. */
export interface Problem {
  readonly compiled: CompiledIndex;
  readonly situation: Situation;
  readonly states: ItemStates;
  readonly base: ScoredSituation;
  readonly goal: Goal;
  readonly candidates: readonly Candidate[];
  readonly budget: number;
  readonly horizon: number;
  readonly nodeLimit: number;
  /** Scores the situation after some actions. */
  readonly scoreAfter: (actions: readonly Candidate[]) => ScoredSituation;
}

/** How many partial plans are looked at when the caller does not say. */
const NODE_LIMIT = 200_000;

/** Reads what the caller wants planned; candidates are the actions that may change anything, and those wanted. */
export function problemOf(
  structure: Structure,
  situation: Situation,
  { target, index, budget, horizon, dayRate, exclude = [], include = [], nodeLimit, ...basis }: RoadmapOptions,
): Problem {
  const compiled = compileIndex(structure, index, basis);
  const { instrument } = compiled;
  const states = itemStates(instrument, situation);
  const actions = structure.actions ?? [];
  const stray = [...exclude, ...include].find((id) => !actions.some((action) => action.id === id));
  if (stray !== undefined) throw unknownTo(structure.id, 'action', stray);
  const candidates = actions
    .filter(({ id }) => !exclude.includes(id))
    .filter((action) => include.includes(action.id) || mayChange(action, compiled, states))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((action, at) => ({
      action,
      at,
      cost: effortCost(action.effort, dayRate),
      money: action.effort.money.high,
      weeks: action.effort.elapsedWeeks,
      wanted: include.includes(action.id),
    }));
  const scoreOf = scorer(structure, index, basis);
  return {
    compiled,
    situation,
    states,
    base: scoreOf(situation),
    goal: goalOf(target, compiled),
    candidates,
    budget: budget ?? Infinity,
    horizon: horizon ?? Infinity,
    nodeLimit: nodeLimit ?? NODE_LIMIT,
    scoreAfter: remembered((chosen) =>
      scoreOf(
        applyActions(
          instrument,
          situation,
          chosen.map(({ action }) => action),
        ),
      ),
    ),
  };
}

/** The same list of actions is scored once. */
function remembered(scoreAfter: Problem['scoreAfter']): Problem['scoreAfter'] {
  const known = new WeakMap<readonly Candidate[], ScoredSituation>();
  return (chosen) => {
    const scored = known.get(chosen) ?? scoreAfter(chosen);
    known.set(chosen, scored);
    return scored;
  };
}

function scorer(structure: Structure, index: string | undefined, basis: BasisOptions) {
  return (situation: Situation) => scoreSituation(structure, situation, index, basis);
}

/** Whether an action raises a known answer, or may once a question comes into sight. */
function mayChange({ effects }: Action, { instrument }: CompiledIndex, states: ItemStates): boolean {
  return effects.some((effect) => {
    const item = instrument.items.get(effect.item);
    return item !== undefined && (!isAsked(states.state(item.id)) || raises(effect, item, states.answer(item.id)));
  });
}
