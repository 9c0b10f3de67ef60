import { actionsToward } from '../../core/advice/actions-toward.js';
import { unmet } from '../../core/advice/unmet.js';
import { itemStates } from '../../core/compiled/item-states.js';
import type { Condition } from '../../core/model/condition.js';
import { conditionText } from '../result/condition-text.js';
import type { Planned } from './planning.js';
import type { RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { titleOf } from './steps-part.js';
import { withoutLimits } from './without-limits.js';

/** A wanted action that is not in the plan, and why. */
export interface Blocked {
  readonly action: string;
  readonly reasons: readonly string[];
}

/** The wanted actions that a plan does without. */
export function blockedOf(view: RoadmapView, { plan, choice }: Planned): readonly Blocked[] {
  const { blocked } = view.texts;
  const planned = new Set(plan.steps.map(({ action }) => action.id));
  const money = choice.include.reduce((sum, id) => sum + (view.actions.get(id)?.effort.money.high ?? 0), 0);
  const reasonsOf = (action: string): readonly string[] => {
    if (!plan.blocked.includes(action)) {
      // Each could be taken, and yet there is no plan with all of them.
      return [choice.budget !== null && money > choice.budget ? blocked.budget : blocked.together];
    }
    return isOnlyLate(view, choice, action) ? [blocked.time] : needs(view, action, choice.exclude);
  };
  return choice.include.filter((id) => !planned.has(id)).map((action) => ({ action, reasons: reasonsOf(action) }));
}

/** Whether what an action needs can be had, only not in time. */
function isOnlyLate(view: RoadmapView, choice: RoadmapChoice, action: string): boolean {
  const { known } = itemStates(view.compiled.instrument, withoutLimits(view, choice));
  return choice.horizon !== null && unmet(view.actions.get(action)?.needs, known).length === 0;
}

function needs(view: RoadmapView, action: string, exclude: readonly string[]): readonly string[] {
  const { compiled, situation, texts, labels, messages, structure } = view;
  const { known } = itemStates(compiled.instrument, situation);
  const missing = unmet(view.actions.get(action)?.needs, known);
  const dropped = (condition: Condition): readonly string[] =>
    actionsToward(condition, structure.actions ?? [])
      .filter(({ id }) => exclude.includes(id))
      .map(({ id }) => titleOf(view, id));
  const titles = [...new Set(missing.flatMap(dropped))];
  return [
    ...missing.map((condition) => texts.blocked.needs(conditionText(condition, labels, messages.actions))),
    ...(titles.length > 0 ? [texts.blocked.dropped(titles.join('; '))] : []),
  ];
}
