import { evaluate, holds, type Lookup } from '../compiled/condition.js';
import type { Condition } from '../model/condition.js';
import type { AnswerValue } from '../model/response.js';
import type { Fact, FactRule, FactValues, SameRule, SumRule } from './fact.js';
import { factsTaken } from './facts-in-rule.js';
import { sameShare } from './same-share.js';
import { sumOfFacts } from './sum-of-facts.js';
import type { Vocabulary } from './vocabulary.js';
import { watchedLookup } from './watched-lookup.js';

/** A fact that follows from others. */
export interface Derivation {
  readonly fact: string;
  readonly value: AnswerValue;
  /** The facts that its rule asked and knew. */
  readonly from: readonly string[];
}

/** What follows from the facts that are stated, finer facts first. */
export function deriveFacts(stated: FactValues, vocabulary: Vocabulary): readonly Derivation[] {
  const values = new Map(stated);
  const found: Derivation[] = [];
  for (const fact of vocabulary.facts) {
    const derivation = values.has(fact.id) ? null : deriveFact(fact, values, vocabulary);
    if (!derivation) continue;
    values.set(fact.id, derivation.value);
    found.push(derivation);
  }
  return found;
}

/** What the rules of a fact say of it, whether it is stated or not; `null` where they leave it open. */
export function deriveFact(fact: Fact, values: FactValues, vocabulary: Vocabulary): Derivation | null {
  for (const derivation of derivationsOf(fact, values, vocabulary)) return derivation;
  return null;
}

/** What each rule of a fact says of it, where it says something; the first decides. */
export function* derivationsOf(fact: Fact, values: FactValues, vocabulary: Vocabulary): Generator<Derivation> {
  const { lookup, asked } = watchedLookup(values, vocabulary);
  for (const rule of 'derivedFrom' in fact ? (fact.derivedFrom ?? []) : []) {
    asked.clear();
    const value = 'sum' in rule || 'same' in rule ? taken(rule) : decided(rule, lookup);
    if (value !== null) yield { fact: fact.id, value: valueOf(fact, value), from: [...asked] };
  }

  function taken(rule: SumRule | SameRule): AnswerValue | null {
    if (!holds(rule.when, lookup)) return null;
    for (const id of factsTaken(rule)) asked.add(id);
    return 'sum' in rule ? sumOfFacts(rule, values) : sameShare(rule, fact, values, vocabulary);
  }
}

/** What a rule says; `null` where it says nothing. */
function decided(rule: Condition | FactRule, lookup: Lookup): string | null {
  if ('when' in rule) return evaluate(rule.when, lookup) ? rule.value : null;
  const truth = evaluate(rule, lookup);
  return truth === null ? null : truth ? 'yes' : 'no';
}

/** Of a share a rule names the band. */
function valueOf({ type }: Fact, value: AnswerValue): AnswerValue {
  return type === 'ratio' && typeof value === 'string' ? { band: value } : value;
}
