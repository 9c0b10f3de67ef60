import { subjectsOf } from '../compiled/condition-subjects.js';
import type { Condition } from '../model/condition.js';
import type { FactRule, SumRule } from './fact.js';

/** The facts that a rule asks. */
export function factsInRule(rule: Condition | FactRule | SumRule): readonly string[] {
  const added = 'sum' in rule ? [...rule.sum, rule.of] : [];
  const condition = 'when' in rule ? rule.when : 'op' in rule ? rule : undefined;
  const subjects = condition ? subjectsOf(condition) : [];
  return [...added, ...subjects.flatMap((subject) => ('fact' in subject ? [subject.fact] : []))];
}
