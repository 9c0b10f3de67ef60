import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Action } from '../model/action.js';
import type { CompiledIndex } from '../scoring/compiled-index.js';
import { feeds } from './feeds.js';
import { raises } from './raises.js';

/** The actions that can be taken for a dimension. */
export interface DimensionActions {
  /** Id of the dimension. */
  readonly dimension: string;
  /** Fewest days first, then least money, then by id. */
  readonly actions: readonly Action[];
}

/**
 * The actions that raise an answer which is known, each under the first dimension that it serves. Nothing is scored:
 * what an action gains alone is told by `recommend`.
 *
 * @returns In the order of the index; dimensions without actions are left out.
 */
export function possibleActions(compiled: CompiledIndex, situation: Situation): readonly DimensionActions[] {
  const { instrument, root } = compiled;
  const states = itemStates(instrument, situation);
  const taken = new Set<Action>();
  return root.children.flatMap(({ node: { id: dimension } }) => {
    const actions = (instrument.structure.actions ?? []).filter(
      (action) =>
        !taken.has(action) &&
        action.effects.some((effect) => {
          const item = instrument.items.get(effect.item);
          return item && raises(effect, item, states.answer(item.id)) && feeds(compiled, dimension, effect);
        }),
    );
    for (const action of actions) taken.add(action);
    return actions.length > 0 ? [{ dimension, actions: [...actions].sort(byEffort) }] : [];
  });
}

function byEffort({ id: a, effort: one }: Action, { id: b, effort: other }: Action): number {
  return one.days - other.days || one.money.high - other.money.high || (a < b ? -1 : 1);
}
