import { evaluate } from '../compiled/condition.js';
import type { CertainRow, CertainTick } from './fact.js';
import type { SettledFact, SettledFacts } from './settled-fact.js';
import type { Vocabulary } from './vocabulary.js';
import { watchedLookup } from './watched-lookup.js';

/** A part of a fact that is certain, and the facts that say so. */
export interface CertainPart {
  readonly rule: CertainTick | CertainRow;
  readonly facts: readonly SettledFact[];
}

/** What of a fact that is open as a whole is certain. */
export function certainParts(id: string, known: SettledFacts, vocabulary: Vocabulary): readonly CertainPart[] {
  const fact = vocabulary.facts.find((one) => one.id === id);
  const rules = fact && 'certain' in fact ? (fact.certain ?? []) : [];
  const { lookup, asked } = watchedLookup(new Map([...known].map(([other, { value }]) => [other, value])), vocabulary);
  return rules.flatMap((rule) => {
    asked.clear();
    if (!evaluate(rule.when, lookup)) return [];
    return [{ rule, facts: [...asked].flatMap((other) => known.get(other) ?? []) }];
  });
}
