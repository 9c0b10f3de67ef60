import { DAY_RATE } from '../../core/advice/effort-cost.js';
import { planRoadmap } from '../../core/advice/roadmap/plan-roadmap.js';
import type { Roadmap, Target } from '../../core/advice/roadmap/roadmap.js';
import { targetProblem, type TargetProblem } from '../../core/advice/roadmap/target-problem.js';
import { ReadinessError } from '../../core/compiled/readiness-error.js';
import { NODE_LIMIT } from './node-limit.js';
import { isLimit, type RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { levelsAbove, wantedTarget } from './targets.js';

/** A plan, and what it was made for. */
export interface Planned {
  readonly kind: 'planned';
  readonly target: Target;
  readonly plan: Roadmap;
  readonly choice: RoadmapChoice;
  readonly dayRate: number;
}

/** Why there is no plan. `top`: there is nothing above. `limits`, `target`, `dayRate`: what is not valid. */
export type Unplanned =
  | { readonly kind: 'noScore' | 'top' | 'limits' | 'dayRate' }
  | { readonly kind: 'target'; readonly problem: TargetProblem };

/** What became of planning. */
export type Planning = Planned | Unplanned;

/** Plans what was chosen. What is wrong is told and not thrown: a page may set anything. */
export function planningOf(view: RoadmapView, wish: RoadmapChoice, dayRate: number | null): Planning {
  const choice = known(wish, view);
  const problem = choice.target && targetProblem(choice.target, view.compiled);
  if (problem) return { kind: 'target', problem };
  const target = wantedTarget(view, choice);
  if (!target) return { kind: view.result.score === null ? 'noScore' : 'top' };
  if (!isLimit(choice.budget) || !isLimit(choice.horizon)) return { kind: 'limits' };
  try {
    return planned(view, choice, target, dayRate ?? DAY_RATE);
  } catch (error) {
    if (error instanceof ReadinessError && error.code === 'day-rate/not-positive') return { kind: 'dayRate' };
    throw error;
  }
}

/** A choice that was stored may name actions of an earlier version. */
function known(choice: RoadmapChoice, { actions }: RoadmapView): RoadmapChoice {
  const isKnown = (id: string): boolean => actions.has(id);
  const exclude = choice.exclude.filter(isKnown);
  return { ...choice, exclude, include: choice.include.filter((id) => isKnown(id) && !exclude.includes(id)) };
}

function planned(view: RoadmapView, choice: RoadmapChoice, target: Target, dayRate: number): Planned {
  const { budget, horizon, include, exclude } = choice;
  const limits = { ...(budget === null ? {} : { budget }), ...(horizon === null ? {} : { horizon }) };
  const planTo = (aim: Target): Roadmap =>
    planRoadmap(view.structure, view.situation, {
      ...view.basis,
      ...limits,
      target: aim,
      dayRate,
      include,
      exclude,
      nodeLimit: NODE_LIMIT,
    });
  const plan = planTo(target);
  const nearer = isGivenUp(plan) && 'level' in target ? nearerPlan(view, target.level, planTo) : null;
  return {
    kind: 'planned',
    target,
    plan: nearer ? { ...nearer, reached: false, proof: plan.proof } : plan,
    choice,
    dayRate,
  };
}

/** Whether so many partial plans were looked at that none was found. */
function isGivenUp({ reached, steps, proof }: Roadmap): boolean {
  return !reached && steps.length === 0 && proof !== 'optimal';
}

/** A plan to the highest level below one that was given up: better than none. */
function nearerPlan(view: RoadmapView, level: string, planTo: (target: Target) => Roadmap): Roadmap | null {
  const levels = levelsAbove(view);
  for (const nearer of levels.slice(0, Math.max(0, levels.indexOf(level))).reverse()) {
    const plan = planTo({ level: nearer });
    if (plan.steps.length > 0) return plan;
  }
  return null;
}
