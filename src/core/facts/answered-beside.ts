import { isList } from '../compiled/answer-value.js';
import { compileInstrument } from '../compiled/compile-instrument.js';
import { itemStates } from '../compiled/item-states.js';
import type { Questionnaire } from '../model/instrument.js';
import type { AnswerValue } from '../model/response.js';
import { carryOver } from './carry-over.js';
import { isNewer, type KnownFact, type Origin } from './known-fact.js';
import type { EarlierResponse } from './known-facts.js';
import { originOf } from './origin-of.js';
import { relations, type Difference, type Relation } from './related.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/** How a question differs from the one that was answered before: `parts` asks finer, `whole` coarser. */
export type AsksOtherwise = Difference | 'whole';

/** What was answered before to a related question. */
export interface BesideAnswer extends Origin {
  /** Id of the instrument that asked it. */
  readonly structure: string;
  /** Id of the item there. */
  readonly item: string;
  readonly value: AnswerValue;
  /** How the question that stands open now differs from it. */
  readonly asks: AsksOtherwise;
}

/** By id of the item that stands open. */
export type BesideAnswers = Readonly<Record<string, BesideAnswer>>;

/** An answer that states a fact as a whole. */
interface Stated extends Omit<BesideAnswer, 'asks' | keyof Origin> {
  readonly fact: string;
  readonly known: KnownFact;
}

/**
 * What earlier responses of the same enterprise say beside the questions that they do not answer: where such a question
 * asks otherwise of what was answered before, the newest answer to a related one. It is there to be read, and fills
 * nothing in. A question is related by the fact that it states as a whole, and an answer counts as it does in `factsOf`: given,
 * while its question was shown and applicable.
 *
 * @param earlier Responses to their structures, as `parseResponse` returns them.
 * @throws {RangeError} When a response is to another instrument than its structure.
 * @example
 * answeredBeside(smeReadinessStructure, [{ structure: smeScreeningStructure, response }])['cu-site'];
 * // { structure: 'sme-screening', item: 'web-own', value: 'orders', source: 'sme-screening 0.1.0', at: '2026-11-01T…', asks: 'parts' }
 */
export function answeredBeside(
  target: Questionnaire,
  earlier: readonly EarlierResponse[],
  related: readonly Relation[] = relations,
  vocabulary: Vocabulary = shared,
): BesideAnswers {
  const carried = carryOver(target, earlier, vocabulary);
  const stated = earlier.flatMap(statedAsWhole);
  const open = target.items.filter(({ id, fact }) => fact !== undefined && !Object.hasOwn(carried, id));
  const found = open.flatMap(({ id, fact = '' }): [string, BesideAnswer][] => {
    const answer = newestRelated(fact, stated, related);
    return answer ? [[id, answer]] : [];
  });
  return Object.fromEntries(found);
}

/** Every shown and applicable item of a response that has a value and a fact of its own. */
function statedAsWhole({ structure, response }: EarlierResponse): readonly Stated[] {
  const instrument = compileInstrument(structure);
  const states = itemStates(instrument, response);
  return [...instrument.items.values()].flatMap(({ id: item, fact }): Stated[] => {
    const answer = states.answer(item);
    if (fact === undefined || !answer || !('value' in answer) || states.state(item).applicable !== true) return [];
    const { value, provenance } = answer;
    const known = { value, offered: null, origin: originOf(provenance, response) };
    return [{ fact, structure: structure.id, item, value, known }];
  });
}

/** One tick of a list; `null` where it is not set. */
function only(tick: string, value: AnswerValue): AnswerValue | null {
  return isList(value) && value.includes(tick) ? [tick] : null;
}

/** The newest of the answers that are related to a fact; of those of one date the closest. */
function newestRelated(fact: string, stated: readonly Stated[], related: readonly Relation[]): BesideAnswer | null {
  let best: { readonly one: Stated; readonly asks: AsksOtherwise; readonly value: AnswerValue } | null = null;
  for (const { between, difference, tick } of related) {
    const [whole, part] = between;
    if (fact !== part && (fact !== whole || tick !== undefined)) continue;
    const other = fact === whole ? part : whole;
    const asks = difference === 'parts' && fact === whole ? 'whole' : difference;
    for (const one of stated) {
      const value = tick === undefined ? one.value : only(tick, one.value);
      if (one.fact === other && value !== null && (!best || isNewer(one.known, best.one.known)))
        best = { one, asks, value };
    }
  }
  if (!best) return null;
  const { structure, item, known } = best.one;
  return { structure, item, value: best.value, ...known.origin, asks: best.asks };
}
