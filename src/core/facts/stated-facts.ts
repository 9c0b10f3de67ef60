import { compileInstrument } from '../compiled/compile-instrument.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import { own } from '../compiled/own.js';
import type { Structure } from '../model/instrument.js';
import type { AnswerValue, Provenance } from '../model/response.js';
import { factPlaces } from './fact-places.js';
import { factValue } from './fact-value.js';
import { isValueOf } from './is-value-of.js';
import type { Vocabulary } from './vocabulary.js';

/** What an answer states. */
export interface Statement {
  readonly value: AnswerValue;
  /** What could be chosen where it was stated; `null` where it was not stated by choosing. */
  readonly offered: readonly string[] | null;
  /** Where the answer came from, when it was not given in its response. */
  readonly provenance: Provenance | undefined;
}

/** The facts that a response states, by id; of several places with one fact the first that is answered. */
export function statedFacts(
  structure: Structure,
  response: Situation,
  vocabulary: Vocabulary,
): ReadonlyMap<string, Statement> {
  const instrument = compileInstrument(structure);
  const states = itemStates(instrument, response);
  const statements = new Map<string, Statement>();
  for (const item of instrument.items.values()) {
    const answer = states.answer(item.id);
    if (!answer || !('value' in answer) || states.state(item.id).applicable !== true) continue;
    for (const { fact: id, offered, read } of factPlaces(item)) {
      const fact = vocabulary.facts.find((known) => known.id === id);
      const value = fact && factValue(fact, read(answer.value));
      if (value === undefined || statements.has(id)) continue;
      statements.set(id, { value, offered, provenance: answer.provenance });
    }
  }
  return withProfile(statements, response, vocabulary);
}

/** With the facts that only the profile states. */
function withProfile(
  statements: Map<string, Statement>,
  { profile }: Situation,
  { facts }: Vocabulary,
): ReadonlyMap<string, Statement> {
  for (const fact of facts) {
    const field = fact.type === 'number' ? fact.profile : undefined;
    const value = field === undefined ? undefined : own(profile, field);
    if (value === undefined || statements.has(fact.id) || !isValueOf(fact, value)) continue;
    statements.set(fact.id, { value, offered: null, provenance: undefined });
  }
  return statements;
}
