import { evaluate, type Lookup } from '../compiled/condition.js';
import type { Condition } from '../model/condition.js';

/**
 * The parts of a condition that are not met, or not known to be; the parts of a conjunction are told apart, any other
 * condition is one part.
 */
export function unmet(condition: Condition | undefined, lookup: Lookup): readonly Condition[] {
  if (!condition || evaluate(condition, lookup) === true) return [];
  return condition.op === 'all' ? condition.of.flatMap((part) => unmet(part, lookup)) : [condition];
}
