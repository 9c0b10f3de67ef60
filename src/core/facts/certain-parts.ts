import { evaluate } from '../compiled/condition.js';
import type { PartRule } from './fact.js';
import type { KnownFact, KnownFacts } from './known-fact.js';
import type { Vocabulary } from './vocabulary.js';
import { watchedLookup } from './watched-lookup.js';

/** A part of a fact that is certain, and the facts that say so. */
export interface CertainPart extends Pick<PartRule, 'row' | 'value'> {
  readonly facts: readonly KnownFact[];
}

/** What of a fact that is open as a whole is certain. */
export function certainParts(id: string, known: KnownFacts, vocabulary: Vocabulary): readonly CertainPart[] {
  const fact = vocabulary.facts.find((one) => one.id === id);
  const rules = fact && 'certain' in fact ? (fact.certain ?? []) : [];
  const values = new Map([...known].map(([other, { value }]) => [other, value] as const));
  return rules.flatMap(({ when, ...part }) => {
    const { lookup, asked } = watchedLookup(values, vocabulary);
    if (!evaluate(when, lookup)) return [];
    return [{ ...part, facts: [...asked].flatMap((other) => known.get(other) ?? []) }];
  });
}
