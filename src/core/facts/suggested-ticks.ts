import type { MultipleItem } from '../model/item.js';
import type { Questionnaire } from '../model/instrument.js';
import type { Answer, Answers } from '../model/response.js';
import { checkAnswer } from '../response/check-answer.js';
import { checkValue } from '../response/check-value.js';
import { answerFromFacts } from './answer-from-facts.js';
import { certainParts } from './certain-parts.js';
import { oldest, type KnownFact, type KnownFacts } from './known-fact.js';
import { knownFacts, type EarlierResponse } from './known-facts.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/**
 * The ticks that earlier responses of the same enterprise make certain in lists that they do not answer as a whole. A tick
 * that is left out says no, so this is no answer yet: it is one to begin with, and somebody has to complete or confirm it.
 *
 * Each says where and when the oldest of what it rests on was given, as `carryOver` does.
 *
 * @param earlier Responses to their structures, as `parseResponse` returns them.
 * @example
 * suggestedTicks(smeReadinessStructure, [{ structure: smeScreeningStructure, response }])['cu-site'];
 * // { value: ['introduction', 'orders'], provenance: { from: 'carried', source: 'sme-screening 0.1.0', at: '2026-11-01T…' } }
 */
export function suggestedTicks(
  target: Questionnaire,
  earlier: readonly EarlierResponse[],
  vocabulary: Vocabulary = shared,
): Answers {
  const known = knownFacts(earlier, vocabulary, vocabulary.equivalences);
  const found = target.items.flatMap((item): [string, Answer][] => {
    if (item.kind !== 'multiple' || answerFromFacts(item, known, vocabulary)) return [];
    const answer = certainTicks(item, known, vocabulary);
    return answer && !checkAnswer(item, answer, checkValue) ? [[item.id, answer]] : [];
  });
  return Object.fromEntries(found);
}

function certainTicks({ fact = '', options }: MultipleItem, known: KnownFacts, vocabulary: Vocabulary): Answer | null {
  const parts = certainParts(fact, known, vocabulary);
  const found = options.flatMap((option): { readonly id: string; readonly facts: readonly KnownFact[] }[] => {
    const own = known.get(option.fact ?? '');
    const facts = own?.value === 'yes' ? [own] : parts.find(({ value }) => value === option.id)?.facts;
    return facts && !option.exclusive ? [{ id: option.id, facts }] : [];
  });
  if (found.length === 0) return null;
  const { origin } = oldest(found.flatMap(({ facts }) => facts)) ?? {};
  return { value: found.map(({ id }) => id), provenance: { from: 'carried', ...origin } };
}
