import { compileInstrument } from '../compiled/compile-instrument.js';
import { evaluate } from '../compiled/condition.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import { own } from '../compiled/own.js';
import type { AnswerValue } from '../model/response.js';
import type { BooleanFact, FactValues } from './fact.js';
import { factLookup } from './fact-lookup.js';
import { isValueOf } from './is-value-of.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/**
 * The facts that a response states, and those that follow from them.
 *
 * An item states its fact by a substantive answer while it is shown and applicable; *don't know*, *not applicable* and
 * hidden answers state nothing. Of several items with one fact the first that is answered counts, and after them the
 * field of the profile that a fact names. A stated fact stands above a derived one. Answers that are no values of the
 * fact, and facts outside the vocabulary, are left out.
 *
 * @example
 * factsOf(smeScreeningStructure, { answers: { 'web-own': { value: 'orders' } } }).get('website-takes-orders'); // 'yes'
 */
export function factsOf(structure: Structure, response: Situation, vocabulary: Vocabulary = shared): FactValues {
  const values = statedFacts(structure, response, vocabulary);
  const lookup = factLookup(values, vocabulary);
  for (const fact of vocabulary.facts) {
    if (fact.type !== 'boolean' || values.has(fact.id)) continue;
    const truth = derived(fact, lookup);
    if (truth !== null) values.set(fact.id, truth ? 'yes' : 'no');
  }
  return values;
}

function statedFacts(structure: Structure, response: Situation, { facts }: Vocabulary): Map<string, AnswerValue> {
  const instrument = compileInstrument(structure);
  const states = itemStates(instrument, response);
  const values = new Map<string, AnswerValue>();
  for (const item of instrument.items.values()) {
    const fact = facts.find(({ id }) => id === item.fact);
    const answer = states.answer(item.id);
    if (!fact || values.has(fact.id) || !answer || !('value' in answer)) continue;
    if (states.state(item.id).applicable === true && isValueOf(fact, answer.value)) values.set(fact.id, answer.value);
  }
  return withProfile(values, response, facts);
}

/** With the facts that only the profile states. */
function withProfile(
  values: Map<string, AnswerValue>,
  { profile }: Situation,
  facts: Vocabulary['facts'],
): Map<string, AnswerValue> {
  for (const fact of facts) {
    const field = fact.type === 'number' ? fact.profile : undefined;
    const value = field === undefined ? undefined : own(profile, field);
    if (value !== undefined && !values.has(fact.id) && isValueOf(fact, value)) values.set(fact.id, value);
  }
  return values;
}

/** What the first rule that is not unknown says. */
function derived({ derivedFrom = [] }: BooleanFact, lookup: ReturnType<typeof factLookup>): boolean | null {
  for (const rule of derivedFrom) {
    const truth = evaluate(rule, lookup);
    if (truth !== null) return truth;
  }
  return null;
}
