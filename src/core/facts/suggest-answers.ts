import type { Item, MatrixItem, MultipleItem } from '../model/item.js';
import type { Questionnaire } from '../model/instrument.js';
import type { Answer, Answers } from '../model/response.js';
import { checkAnswer } from '../response/check-answer.js';
import { checkValue } from '../response/check-value.js';
import { answerFromFacts } from './answer-from-facts.js';
import type { Begun } from './begun.js';
import { certainCells } from './certain-cells.js';
import { certainParts } from './certain-parts.js';
import { certainTicks } from './certain-ticks.js';
import { checkEarlier } from './check-earlier.js';
import { factPlaces } from './fact-places.js';
import { oldest } from './known-fact.js';
import { knownFacts, type EarlierResponse } from './known-facts.js';
import type { SettledFacts } from './settled-fact.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/**
 * Answers to begin with: the ticks of a list and the rows of a table that earlier responses of the same enterprise make
 * certain, where they do not answer the whole. A tick that is left out says no, and nobody has said that, so these are no answers
 * yet: somebody has to complete or confirm them.
 *
 * Nothing is suggested by a fact that the questionnaire asks in another place: what is answered there may be otherwise by then.
 * Each suggestion says where and when the oldest of what it rests on was given, as `carryOver` does.
 *
 * @param earlier Responses to their structures, as `parseResponse` returns them.
 * @throws {RangeError} When a response is to another instrument than its structure.
 * @example
 * suggestAnswers(smeReadinessStructure, [{ structure: smeScreeningStructure, response }])['cu-site'];
 * // { value: ['orders'], provenance: { from: 'carried', source: 'sme-screening 0.1.0', at: '2026-11-01T…' } }
 */
export function suggestAnswers(
  target: Questionnaire,
  earlier: readonly EarlierResponse[],
  vocabulary: Vocabulary = shared,
): Answers {
  checkEarlier(earlier, 'suggestAnswers');
  const known = knownFacts(earlier, vocabulary, vocabulary.equivalences);
  const found = target.items.flatMap((item): [string, Answer][] => {
    if (item.kind !== 'multiple' && item.kind !== 'matrix') return [];
    if (answerFromFacts(item, known, vocabulary)) return [];
    const begun = beginning(item, withoutAsked(known, item, target), vocabulary);
    if (!begun) return [];
    const answer: Answer = { value: begun.value, provenance: { from: 'carried', ...oldest(begun.facts)?.origin } };
    return checkAnswer(item, answer, checkValue) ? [] : [[item.id, answer]];
  });
  return Object.fromEntries(found);
}

function beginning(item: MultipleItem | MatrixItem, known: SettledFacts, vocabulary: Vocabulary): Begun | null {
  const parts = certainParts(item.fact ?? '', known, vocabulary);
  return item.kind === 'multiple' ? certainTicks(item, parts, known) : certainCells(item, parts);
}

/** What is known without what other items of the questionnaire ask. */
function withoutAsked(known: SettledFacts, item: Item, { items }: Questionnaire): SettledFacts {
  const others = items.filter(({ id }) => id !== item.id).flatMap(factPlaces);
  const asked = new Set(others.map(({ fact }) => fact));
  return new Map([...known].filter(([, { roots }]) => ![...roots].some((root) => asked.has(root))));
}
