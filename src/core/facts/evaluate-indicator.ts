import { evaluate, type Truth } from '../compiled/condition.js';
import type { CountedIndicator, FactValues } from './fact.js';
import { factLookup } from './fact-lookup.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Whether an enterprise is counted.
 *
 * @returns `null` where its facts leave it unknown; that is neither yes nor no.
 * @example
 * evaluateIndicator(websiteTakesOrders, new Map([['website-takes-orders', 'yes']])); // true
 */
export function evaluateIndicator(indicator: CountedIndicator, facts: FactValues, vocabulary?: Vocabulary): Truth {
  return evaluate(indicator.when, factLookup(facts, vocabulary));
}
