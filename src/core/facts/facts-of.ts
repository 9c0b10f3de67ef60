import { compileInstrument } from '../compiled/compile-instrument.js';
import { evaluate } from '../compiled/condition.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import type { AnswerValue } from '../model/response.js';
import type { BooleanFact, Fact, FactValues } from './fact.js';
import { factLookup } from './fact-lookup.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/**
 * The facts that a response states, and those that follow from them.
 *
 * An item states its fact by a substantive answer while it is shown and applicable; *don't know*, *not applicable* and
 * hidden answers state nothing. Of several items with one fact the first that is answered counts. A stated fact stands
 * above a derived one. Answers that are no values of the fact, and facts outside the vocabulary, are left out.
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
  return values;
}

function isValueOf(fact: Fact, value: AnswerValue): boolean {
  switch (fact.type) {
    case 'choice':
      return typeof value === 'string' && fact.values.includes(value);
    case 'ticks':
      return Array.isArray(value) && value.length > 0 && value.every((tick: string) => fact.values.includes(tick));
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return value === 'yes' || value === 'no';
  }
}

/** What the first rule that is not unknown says. */
function derived({ derivedFrom = [] }: BooleanFact, lookup: ReturnType<typeof factLookup>): boolean | null {
  for (const rule of derivedFrom) {
    const truth = evaluate(rule, lookup);
    if (truth !== null) return truth;
  }
  return null;
}
