import { own } from '../core/compiled/own.js';
import type { Answers, Provenance } from '../core/model/response.js';

/** Months after which an answer that was not given here is shown for confirmation. */
export const FRESH_MONTHS = 12;

/**
 * Whether an answer from elsewhere is older than twelve calendar months, in UTC. One without a date counts as old.
 */
export function isOld({ at }: Provenance, now: Date): boolean {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - FRESH_MONTHS);
  return !(Date.parse(at ?? '') >= limit.getTime());
}

/** Which of some items have an old answer from elsewhere that nobody has confirmed. */
export function unconfirmed(
  items: readonly string[],
  answers: Answers,
  confirmed: ReadonlySet<string>,
  now: Date,
): readonly string[] {
  return items.filter((id) => {
    const provenance = own(answers, id)?.provenance;
    return provenance && !confirmed.has(id) && isOld(provenance, now);
  });
}
