import { DAY_RATE } from '../../core/advice/effort-cost.js';
import { planRoadmap } from '../../core/advice/roadmap/plan-roadmap.js';
import type { Roadmap, Target } from '../../core/advice/roadmap/roadmap.js';
import { ReadinessError } from '../../core/compiled/readiness-error.js';
import { NODE_LIMIT } from './node-limit.js';
import { isLimit, type RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { usualTarget } from './targets.js';

/** A plan, and what it was made for. */
export interface Planned {
  readonly kind: 'planned';
  readonly target: Target;
  readonly plan: Roadmap;
  /** The same without limits of money and time, where those may be what keeps the plan from its target. */
  readonly unlimited: Roadmap | null;
  readonly choice: RoadmapChoice;
  readonly dayRate: number;
}

/** What became of planning. `top`: there is nothing above. `limits`, `target`, `dayRate`: what is not valid. */
export type Planning = Planned | { readonly kind: 'noScore' | 'top' | 'limits' | 'target' | 'dayRate' };

/** Plans what was chosen. What is wrong is told and not thrown: a page may set anything. */
export function planningOf(view: RoadmapView, wish: RoadmapChoice, dayRate: number | null): Planning {
  const choice = known(wish, view);
  const target = choice.target ?? usualTarget(view);
  if (!target) return { kind: view.result.score === null ? 'noScore' : 'top' };
  if (!isLimit(choice.budget) || !isLimit(choice.horizon)) return { kind: 'limits' };
  try {
    return planned(view, choice, target, dayRate ?? DAY_RATE);
  } catch (error) {
    if (!(error instanceof ReadinessError)) throw error;
    return { kind: error.code === 'day-rate/not-positive' ? 'dayRate' : 'target' };
  }
}

/** A choice that was stored may name actions of an earlier version. */
function known(choice: RoadmapChoice, { actions }: RoadmapView): RoadmapChoice {
  const isKnown = (id: string): boolean => actions.has(id);
  const exclude = choice.exclude.filter(isKnown);
  return { ...choice, exclude, include: choice.include.filter((id) => isKnown(id) && !exclude.includes(id)) };
}

function planned(view: RoadmapView, choice: RoadmapChoice, target: Target, dayRate: number): Planned {
  const { structure, situation, basis } = view;
  const { budget, horizon, include, exclude } = choice;
  const free = { ...basis, target, dayRate, include, exclude, nodeLimit: NODE_LIMIT };
  const plan = planRoadmap(structure, situation, {
    ...free,
    ...(budget === null ? {} : { budget }),
    ...(horizon === null ? {} : { horizon }),
  });
  const limited = (budget !== null || horizon !== null) && (!plan.reached || plan.blocked.length > 0);
  const unlimited = limited ? planRoadmap(structure, situation, free) : null;
  return { kind: 'planned', target, plan, unlimited, choice, dayRate };
}
