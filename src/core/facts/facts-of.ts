import type { Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import { deriveFacts } from './derive-facts.js';
import type { FactValues } from './fact.js';
import { statedFacts } from './stated-facts.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/**
 * The facts that a response states, and those that follow from them.
 *
 * An item, or a tick of one, states its fact by a substantive answer while it is shown and applicable; *don't know*, *not
 * applicable* and hidden answers state nothing. Of several places with one fact the first that is answered counts, and
 * after them the field of the profile that a fact names. A stated fact stands above a derived one. Answers that are no
 * values of the fact, and facts outside the vocabulary, are left out.
 *
 * @example
 * factsOf(smeScreeningStructure, { answers: { 'web-own': { value: 'orders' } } }).get('website-takes-orders'); // 'yes'
 */
export function factsOf(structure: Structure, response: Situation, vocabulary: Vocabulary = shared): FactValues {
  const statements = statedFacts(structure, response, vocabulary);
  const stated = new Map([...statements].map(([id, { value }]) => [id, value] as const));
  const derived = deriveFacts(stated, vocabulary).map(({ fact, value }) => [fact, value] as const);
  return new Map([...stated, ...derived]);
}
