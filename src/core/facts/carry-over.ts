import type { Questionnaire } from '../model/instrument.js';
import type { Answer, Answers } from '../model/response.js';
import { answerFromFacts } from './answer-from-facts.js';
import { checkEarlier } from './check-earlier.js';
import { knownFacts, type EarlierResponse } from './known-facts.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/**
 * The answers of a questionnaire that follow from earlier responses of the same enterprise, through facts. Nothing is
 * guessed: an answer is carried where the same fact is asked and its value is a value of the item, or where the fact
 * follows from finer ones, or where another fact says the same in other words. Everything else stays open.
 *
 * Each answer says where and when it was first given, also after it was carried several times. Of two earlier answers
 * the newer one counts, and what something newer contradicts is not carried. Conditions play no part here: an answer of an
 * item that turns out to be hidden is kept and not used, as any other.
 *
 * @param earlier Responses to their structures, as `parseResponse` returns them.
 * @throws {RangeError} When a response is to another instrument than its structure.
 * @example
 * carryOver(eurostatDiiStructure, [{ structure: smeScreeningStructure, response }]);
 * // { website: { value: 'yes', provenance: { from: 'carried', source: 'sme-screening 0.1.0', at: '2026-11-23T…' } } }
 */
export function carryOver(
  target: Questionnaire,
  earlier: readonly EarlierResponse[],
  vocabulary: Vocabulary = shared,
): Answers {
  checkEarlier(earlier, 'carryOver');
  const known = knownFacts(earlier, vocabulary, vocabulary.equivalences);
  const carried = target.items.flatMap((item): [string, Answer][] => {
    const answer = answerFromFacts(item, known, vocabulary);
    return answer ? [[item.id, answer]] : [];
  });
  return Object.fromEntries(carried);
}
