import { isCells, isList } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import { bandWith } from './band-of.js';
import type { Equivalence } from './equivalences.js';
import type { Fact } from './fact.js';
import { doubtfulFacts, isNewer, newest, type KnownFact } from './known-fact.js';
import type { Vocabulary } from './vocabulary.js';

/** A known fact that tells a state, or denies it. */
interface Voice {
  readonly id: string;
  readonly fact: KnownFact;
  readonly agrees: boolean;
  /** It was chosen from a list without some of the values. */
  readonly doubtful: boolean;
}

/**
 * Adds to known facts what says the same in other words, as old as what said it, and takes away what something newer
 * contradicts. A choice from a list without some of the values says nothing.
 */
export function addEquivalents(known: Map<string, KnownFact>, vocabulary: Vocabulary): void {
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  const doubtful = doubtfulFacts(known, vocabulary);
  for (const state of vocabulary.equivalences ?? []) {
    const voices = Object.entries(state).flatMap(([id, said]): Voice[] => {
      const fact = known.get(id);
      return fact ? [{ id, fact, agrees: says(facts.get(id), fact.value, said), doubtful: doubtful.has(id) }] : [];
    });
    settle(state, voices, known);
  }
}

/** Of those who say it and those who deny it the newest decides for all. */
function settle(state: Equivalence, voices: readonly Voice[], known: Map<string, KnownFact>): void {
  const heard = voices.filter((voice) => !voice.doubtful);
  const said = newest(heard.flatMap(({ agrees, fact }) => (agrees ? fact : [])));
  const denied = newest(heard.flatMap(({ agrees, fact }) => (agrees ? [] : fact)));
  if (said && (!denied || isNewer(said, denied))) {
    const kept = voices.filter((voice) => !isOutdone(voice, said)).map(({ id }) => id);
    for (const [id, value] of Object.entries(state)) {
      if (!kept.includes(id)) known.set(id, { value, offered: null, origin: said.origin });
    }
  } else if (denied) {
    for (const { id, agrees, fact } of heard) if (agrees && isNewer(denied, fact)) known.delete(id);
  }
}

/** Whether what was said takes the place of a fact: it is newer, or as new and without doubt. */
function isOutdone({ fact, agrees, doubtful }: Voice, said: KnownFact): boolean {
  return isNewer(said, fact) || (agrees && doubtful && !isNewer(fact, said));
}

/** Whether a value says what a state has the fact say; two numbers say in which band they lie. */
function says(fact: Fact | undefined, value: AnswerValue, said: AnswerValue): boolean {
  if (isList(said)) return isList(value) && value.length === said.length && said.every((tick) => value.includes(tick));
  if (fact?.type === 'ratio' && isCells(said)) return bandWith(fact, value)?.id === said['band'];
  return value === said;
}
