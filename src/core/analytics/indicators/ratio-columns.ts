import { isRatio } from '../../compiled/answer-value.js';
import { compileInstrument } from '../../compiled/compile-instrument.js';
import { itemStates, type Situation } from '../../compiled/item-states.js';
import { own } from '../../compiled/own.js';
import { factPlaces } from '../../facts/fact-places.js';
import type { SummedIndicator } from '../../facts/fact.js';
import { factValue } from '../../facts/fact-value.js';
import { factsOf } from '../../facts/facts-of.js';
import { vocabulary as shared, type Vocabulary } from '../../facts/vocabulary.js';
import type { Structure } from '../../model/instrument.js';
import type { AnswerValue } from '../../model/response.js';
import { factDependencies } from './fact-dependencies.js';

/** What a row says of a share. */
export const RATIO_STATES = {
  /** Left open, *don't know*, or not asked. */
  unknown: 0,
  /** A band, which cannot be added up. */
  estimated: 1,
  /** Two numbers. */
  given: 2,
} as const;

/** The two numbers of a share, an element a row; read only where the state is `given`. */
export interface RatioColumns {
  /** See {@link RATIO_STATES}. */
  readonly states: Uint8Array;
  /** In the unit of the fact. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/**
 * The numbers that an indicator adds up, of every response: what `factsOf` says of its fact, stated or following.
 *
 * @param responses A response a row. Columns of answers do not do: they hold the quotient only.
 */
export function ratioColumns(
  { of }: SummedIndicator,
  structure: Structure,
  responses: readonly Situation[],
  vocabulary: Vocabulary = shared,
): RatioColumns {
  const instrument = compileInstrument(structure);
  const fact = vocabulary.facts.find(({ id }) => id === of);
  const places = [...instrument.items.values()].flatMap((item) =>
    factPlaces(item).flatMap((place) => (place.fact === of ? [{ item: item.id, read: place.read }] : [])),
  );
  const decisive = factDependencies(instrument, { op: 'atLeast', on: { fact: of }, value: 0 }, vocabulary).items;
  const others = decisive.map(({ id }) => id).filter((id) => places.every(({ item }) => item !== id));
  const columns = {
    states: new Uint8Array(responses.length),
    numerators: new Float64Array(responses.length),
    denominators: new Float64Array(responses.length),
  };

  /** What a response states, else what follows from its other answers. */
  function valueOf(response: Situation): AnswerValue | undefined {
    const value = stated(response);
    if (value !== undefined || !others.some((id) => own(response.answers, id))) return value;
    return factsOf(structure, response, vocabulary).get(of);
  }

  /** What a response states, by the first place that has an answer in force. */
  function stated(response: Situation): AnswerValue | undefined {
    if (!places.some(({ item }) => own(response.answers, item))) return undefined;
    const states = itemStates(instrument, response);
    for (const { item, read } of places) {
      const answer = states.answer(item);
      if (!answer || !('value' in answer) || states.state(item).applicable !== true) continue;
      const value = fact && factValue(fact, read(answer.value));
      if (value !== undefined) return value;
    }
    return undefined;
  }

  for (const [row, response] of responses.entries()) {
    const value = valueOf(response);
    if (value === undefined) continue;
    columns.states[row] = isRatio(value) ? RATIO_STATES.given : RATIO_STATES.estimated;
    if (!isRatio(value)) continue;
    columns.numerators[row] = value.numerator;
    columns.denominators[row] = value.denominator;
  }
  return columns;
}
