import type { AnswerValue, Provenance } from '../model/response.js';
import type { Vocabulary } from './vocabulary.js';

/** Where and when an answer was first given. */
export type Origin = Pick<Provenance, 'source' | 'at'>;

/** A fact that earlier answers state, or that follows from them. */
export interface KnownFact {
  readonly value: AnswerValue;
  /** What could be chosen where it was stated; `null` where it follows, or was not stated by choosing. */
  readonly offered: readonly string[] | null;
  readonly origin: Origin;
}

/** Facts by id. */
export type KnownFacts = ReadonlyMap<string, KnownFact>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** Whether a fact was given later than another; one without a date is the oldest. */
export function isNewer({ origin }: KnownFact, { origin: other }: KnownFact): boolean {
  return instant(origin) > instant(other);
}

/** Of several facts the one that was given first. */
export function oldest(facts: readonly KnownFact[]): KnownFact | undefined {
  return facts.reduce<KnownFact | undefined>((old, fact) => (!old || isNewer(old, fact) ? fact : old), undefined);
}

/** Of several facts the one that was given last. */
export function newest(facts: readonly KnownFact[]): KnownFact | undefined {
  return facts.reduce<KnownFact | undefined>((late, fact) => (!late || isNewer(fact, late) ? fact : late), undefined);
}

/** The facts of which some value could not be chosen: what follows from such a choice may be wrong. */
export function doubtfulFacts(known: KnownFacts, { facts }: Vocabulary): Set<string> {
  const hasGap = ([id, { offered }]: readonly [string, KnownFact]) => {
    const fact = facts.find((one) => one.id === id);
    const bands = fact?.type === 'ratio' ? (fact.bands ?? []).map((band) => band.id) : [];
    const values = fact && 'values' in fact ? fact.values.filter((value) => value !== 'none') : bands;
    return offered !== null && values.some((value) => !offered.includes(value));
  };
  return new Set([...known].filter(hasGap).map(([id]) => id));
}

/** Instants and dates in the form of ISO 8601 sort as texts do. */
function instant({ at = '' }: Origin): string {
  return ISO_DATE.test(at) ? at.replace(/Z$/, '') : '';
}
