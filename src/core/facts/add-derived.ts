import type { AnswerValue } from '../model/response.js';
import { agree } from './agree.js';
import { deriveFact } from './derive-facts.js';
import { doubtfulFacts, isNewer, oldest, type KnownFact } from './known-fact.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Adds to known facts what follows from them, as old as the oldest that it follows from, and takes away what they
 * followed from where something newer contradicts it.
 */
export function addDerived(known: Map<string, KnownFact>, vocabulary: Vocabulary): void {
  const values = new Map([...known].map(([id, { value }]) => [id, value]));
  const doubtful = doubtfulFacts(known, vocabulary);
  const refuted = new Set<string>();
  for (const fact of vocabulary.facts) {
    const derivation = deriveFact(fact, values, vocabulary);
    if (!derivation) continue;
    const { value, from } = derivation;
    const stated = known.get(fact.id);
    const source = from.some((id) => doubtful.has(id)) ? undefined : oldest(from.flatMap((id) => known.get(id) ?? []));
    if (!source && !stated) {
      values.set(fact.id, value);
      doubtful.add(fact.id);
    } else if (source && (!stated || outdoes(source, stated, value))) {
      values.set(fact.id, value);
      doubtful.delete(fact.id);
      known.set(fact.id, { value, offered: null, origin: source.origin });
    } else if (stated && !agree(fact, stated.value, value)) {
      // What the rule asked may have changed since.
      for (const id of from) if (isNewer(stated, known.get(id) ?? stated)) refuted.add(id);
    }
  }
  for (const id of refuted) known.delete(id);
}

/** Whether what follows from a fact takes the place of what was stated: it is newer, or the same and as new. */
function outdoes(source: KnownFact, stated: KnownFact, value: AnswerValue): boolean {
  return isNewer(source, stated) || (stated.value === value && !isNewer(stated, source));
}
