import { subjectsOf } from '../compiled/condition-subjects.js';
import type { Condition } from '../model/condition.js';
import type { FactRule, SameRule, SumRule } from './fact.js';

/** The facts that a rule asks. */
export function factsInRule(rule: Condition | FactRule | SumRule | SameRule): readonly string[] {
  const taken = 'sum' in rule || 'same' in rule ? factsTaken(rule) : [];
  const condition = 'when' in rule ? rule.when : 'op' in rule ? rule : undefined;
  const subjects = condition ? subjectsOf(condition) : [];
  return [...taken, ...subjects.flatMap((subject) => ('fact' in subject ? [subject.fact] : []))];
}

/** The facts of which a rule takes the numbers. */
export function factsTaken(rule: SumRule | SameRule): readonly string[] {
  return 'sum' in rule ? [...rule.sum, rule.of] : [rule.same];
}
