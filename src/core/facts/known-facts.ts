import type { Structure } from '../model/instrument.js';
import type { AnswerValue, Provenance, Response } from '../model/response.js';
import { agree } from './agree.js';
import { deriveFact } from './derive-facts.js';
import { statedFacts, type Statement } from './stated-facts.js';
import type { Vocabulary } from './vocabulary.js';

/** A response of the same enterprise from before, with the structure of its instrument. */
export interface EarlierResponse {
  readonly structure: Structure;
  readonly response: Response;
}

/** Where and when an answer was first given. */
type Origin = Pick<Provenance, 'source' | 'at'>;

/** A fact that earlier answers state, or that follows from them. */
export interface KnownFact {
  readonly value: AnswerValue;
  /** What could be chosen where it was stated; `null` where it follows, or was not stated by choosing. */
  readonly offered: readonly string[] | null;
  readonly origin: Origin;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** Facts by id. */
export type KnownFacts = ReadonlyMap<string, KnownFact>;

/**
 * What earlier responses know: of each fact what is newest, stated or following, and nothing that something newer
 * contradicts. What follows is as old as the oldest that it follows from.
 */
export function knownFacts(earlier: readonly EarlierResponse[], vocabulary: Vocabulary): KnownFacts {
  const known = newestStatements(earlier, vocabulary);
  const values = new Map([...known].map(([id, { value }]) => [id, value]));
  const doubtful = new Set([...known].filter(([id, fact]) => hasGap(id, fact, vocabulary)).map(([id]) => id));
  const refuted = new Set<string>();
  for (const fact of vocabulary.facts) {
    const derivation = deriveFact(fact, values, vocabulary);
    if (!derivation) continue;
    const { value, from } = derivation;
    const stated = known.get(fact.id);
    const source = from.some((id) => doubtful.has(id)) ? undefined : oldest(from.flatMap((id) => known.get(id) ?? []));
    if (!source && !stated) {
      values.set(fact.id, value);
      doubtful.add(fact.id);
    } else if (source && (!stated || outdoes(source, stated, value))) {
      values.set(fact.id, value);
      doubtful.delete(fact.id);
      known.set(fact.id, { value, offered: null, origin: source.origin });
    } else if (stated && !agree(fact, stated.value, value)) {
      // What the rule asked may have changed since.
      for (const id of from) if (isNewer(stated, known.get(id) ?? stated)) refuted.add(id);
    }
  }
  for (const id of refuted) known.delete(id);
  return known;
}

/** Of several facts the one that was given first. */
export function oldest(facts: readonly KnownFact[]): KnownFact | undefined {
  return facts.reduce<KnownFact | undefined>((old, fact) => (!old || isNewer(old, fact) ? fact : old), undefined);
}

/** Whether what follows from a fact takes the place of what was stated: it is newer, or the same and as new. */
function outdoes(source: KnownFact, stated: KnownFact, value: AnswerValue): boolean {
  return isNewer(source, stated) || (stated.value === value && !isNewer(stated, source));
}

function newestStatements(earlier: readonly EarlierResponse[], vocabulary: Vocabulary): Map<string, KnownFact> {
  const newest = new Map<string, KnownFact>();
  for (const { structure, response } of earlier) {
    for (const [id, statement] of statedFacts(structure, response, vocabulary)) {
      const { value, offered } = statement;
      const fact = { value, offered, origin: originOf(statement, response) };
      const other = newest.get(id);
      if (!other || isNewer(fact, other)) newest.set(id, fact);
    }
  }
  return newest;
}

/** Whether some value of a fact could not be chosen: what follows from such a choice may be wrong. */
function hasGap(id: string, { offered }: KnownFact, { facts }: Vocabulary): boolean {
  const fact = facts.find((one) => one.id === id);
  if (!offered || !fact || !('values' in fact)) return false;
  return fact.values.some((value) => value !== 'none' && !offered.includes(value));
}

/** An answer that was carried before keeps its date. */
function originOf({ provenance }: Statement, { instrument, completedAt, startedAt }: Response): Origin {
  const own = `${instrument.id} ${instrument.version}`;
  if (provenance?.from !== 'carried') return { source: own, at: provenance?.at ?? completedAt ?? startedAt };
  const { source = own, at } = provenance;
  return at === undefined ? { source } : { source, at };
}

/** Whether a fact was given later than another; one without a date is the oldest. */
function isNewer({ origin }: KnownFact, { origin: other }: KnownFact): boolean {
  return instant(origin) > instant(other);
}

/** Instants and dates in the form of ISO 8601 sort as texts do. */
function instant({ at = '' }: Origin): string {
  return ISO_DATE.test(at) ? at.replace(/Z$/, '') : '';
}
