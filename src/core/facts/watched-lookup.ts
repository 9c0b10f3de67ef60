import type { Lookup } from '../compiled/condition.js';
import type { FactValues } from './fact.js';
import { factLookup } from './fact-lookup.js';
import type { Vocabulary } from './vocabulary.js';

/** What conditions know of facts, and which facts they asked and knew. */
export interface WatchedLookup {
  readonly lookup: Lookup;
  readonly asked: Set<string>;
}

/** A lookup over facts that remembers what it was asked and knew. */
export function watchedLookup(values: FactValues, vocabulary: Vocabulary): WatchedLookup {
  const known = factLookup(values, vocabulary);
  const asked = new Set<string>();
  const lookup: Lookup = (subject) => {
    const found = known(subject);
    if (found && 'fact' in subject) asked.add(subject.fact);
    return found;
  };
  return { lookup, asked };
}
