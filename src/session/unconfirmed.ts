import { own } from '../core/compiled/own.js';
import type { Answers } from '../core/model/response.js';

/** Months after which an answer that was not given here is shown for confirmation. */
export const FRESH_MONTHS = 12;

/** Finds what is to be confirmed. */
export type Unconfirmed = typeof unconfirmed;

/**
 * Which of some items have an answer that was carried over or filled in beforehand more than twelve months ago, and
 * that nobody has confirmed since. Calendar months, in UTC; an answer without a date counts as old.
 */
export function unconfirmed(
  items: readonly string[],
  answers: Answers,
  confirmed: ReadonlySet<string>,
  now: Date,
): readonly string[] {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - FRESH_MONTHS);
  return items.filter((id) => {
    const provenance = own(answers, id)?.provenance;
    return provenance && !confirmed.has(id) && !(Date.parse(provenance.at ?? '') >= limit.getTime());
  });
}
