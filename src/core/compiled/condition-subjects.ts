import type { Condition, Subject } from '../model/condition.js';

/** Every subject that a condition asks about. */
export function subjectsOf(condition: Condition): readonly Subject[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(subjectsOf);
    case 'not':
      return subjectsOf(condition.of);
    default:
      return [condition.on];
  }
}
