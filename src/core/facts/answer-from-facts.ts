import { isCells } from '../compiled/answer-value.js';
import type { Item, MatrixItem, MultipleItem } from '../model/item.js';
import type { Answer, AnswerValue, Provenance } from '../model/response.js';
import { checkAnswer } from '../response/check-answer.js';
import { checkValue } from '../response/check-value.js';
import { bandWith } from './band-of.js';
import { offeredBy } from './fact-places.js';
import { oldest, type KnownFact, type KnownFacts } from './known-fact.js';
import type { Vocabulary } from './vocabulary.js';

/** A value of an item, and the facts that it says. */
interface Found {
  readonly value: AnswerValue;
  readonly facts: readonly KnownFact[];
}

/**
 * The answer of an item that follows from facts: from the fact of the item as a whole, else from those of its ticks, if
 * every one is known. `null` where nothing follows, or what follows is no answer of the item.
 */
export function answerFromFacts(item: Item, known: KnownFacts, vocabulary: Vocabulary): Answer | null {
  const found = wholeItem(item, known, vocabulary) ?? (item.kind === 'multiple' ? ticks(item, known) : null);
  if (!found) return null;
  const provenance: Provenance = { from: 'carried', ...oldest(found.facts)?.origin };
  const answer: Answer = { value: found.value, provenance };
  return checkAnswer(item, answer, checkValue) ? null : answer;
}

function wholeItem(item: Item, known: KnownFacts, vocabulary: Vocabulary): Found | null {
  const fact = known.get(item.fact ?? '');
  if (!fact || !wasOffered(item, fact)) return null;
  return { value: inWordsOf(item, fact.value, vocabulary), facts: [fact] };
}

/** A value of the fact of an item, as the item lets one say it. */
function inWordsOf(item: Item, value: AnswerValue, { facts }: Vocabulary): AnswerValue {
  if (item.kind === 'matrix') return cellsOf(item, value);
  const fact = item.kind === 'single' ? facts.find(({ id }) => id === item.fact) : undefined;
  return fact?.type === 'ratio' ? (bandWith(fact, value)?.id ?? value) : value;
}

/** Rows are answers of their own: those that the item asks, as far as they are known. */
function cellsOf({ rows }: MatrixItem, value: AnswerValue): AnswerValue {
  const asked = new Set(rows.map(({ id }) => id));
  return isCells(value) ? Object.fromEntries(Object.entries(value).filter(([row]) => asked.has(row))) : value;
}

/** A tick that is left out says no, so either all of them are known or there is no answer. */
function ticks({ options }: MultipleItem, known: KnownFacts): Found | null {
  const asked = options.filter(({ exclusive }) => !exclusive);
  const facts = asked.flatMap(({ fact = '' }) => known.get(fact) ?? []);
  if (facts.length === 0 || facts.length < asked.length) return null;
  const ticked = asked.filter((_, index) => facts[index]?.value === 'yes').map(({ id }) => id);
  const none = options.filter(({ id, exclusive }) => exclusive && id === 'none').map(({ id }) => id);
  return { value: ticked.length > 0 ? ticked : none, facts };
}

/**
 * Whether everything that can be chosen here could be chosen where the fact was stated. A list without an option says
 * nothing of it, and on a ladder without a step people choose the next one.
 */
function wasOffered(item: Item, { offered }: KnownFact): boolean {
  const choosable = item.kind === 'ratio' ? (item.bands ?? []).map(({ id }) => id) : (offeredBy(item) ?? []);
  return offered === null || choosable.every((id) => offered.includes(id));
}
