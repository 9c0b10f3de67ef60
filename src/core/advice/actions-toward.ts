import type { Action } from '../model/action.js';
import type { Condition } from '../model/condition.js';

/**
 * The actions that bring about just what a condition asks for: one of its effects names the same option, or adds the
 * same tick. An action that goes further is a later step, and not named.
 */
export function actionsToward(condition: Condition, actions: readonly Action[]): readonly Action[] {
  return actions.filter((action) => bringsAbout(action, condition));
}

function bringsAbout(action: Action, condition: Condition): boolean {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.some((part) => bringsAbout(action, part));
    case 'atLeast':
    case 'is':
    case 'includes': {
      const { on, value } = condition;
      if (!('item' in on)) return false;
      return action.effects.some(
        (effect) =>
          effect.item === on.item &&
          effect.row === on.row &&
          ('add' in effect ? effect.add.some((tick) => tick === value) : effect.atLeast === value),
      );
    }
    default:
      return false;
  }
}
