import type { AnswerValue, Provenance } from '../model/response.js';
import type { Fact } from './fact.js';

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

/** When a fact was given, so that texts sort as times do; the empty text, before all others, where that is not known. */
export function instantOf({ origin: { at = '' } }: Pick<KnownFact, 'origin'>): string {
  return ISO_DATE.test(at) ? at.replace(/Z$/, '') : '';
}

/** Whether a fact was given later than another; one without a date is the oldest. */
export function isNewer(one: Pick<KnownFact, 'origin'>, other: Pick<KnownFact, 'origin'>): boolean {
  return instantOf(one) > instantOf(other);
}

/** Of several facts the one that was given first. */
export function oldest<F extends KnownFact>(facts: readonly F[]): F | undefined {
  return facts.reduce<F | undefined>((old, fact) => (!old || isNewer(old, fact) ? fact : old), undefined);
}

/** Of several facts the one that was given last. */
export function newest<F extends KnownFact>(facts: readonly F[]): F | undefined {
  return facts.reduce<F | undefined>((late, fact) => (!late || isNewer(fact, late) ? fact : late), undefined);
}

/** Whether some value of a fact could not be chosen: what follows from such a choice may be wrong. */
export function hasGap(fact: Fact, offered: readonly string[] | null): boolean {
  const bands = fact.type === 'ratio' ? (fact.bands ?? []).map(({ id }) => id) : [];
  const values = 'values' in fact ? fact.values.filter((value) => value !== 'none') : bands;
  return offered !== null && values.some((value) => !offered.includes(value));
}
