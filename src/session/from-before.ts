import { own } from '../core/compiled/own.js';
import type { SessionData } from './session-data.js';
import type { KnownBefore, SessionState } from './session.js';
import { unconfirmed } from './unconfirmed.js';

/** Nothing is known from before. */
export const NOTHING_KNOWN: KnownBefore = { beside: {}, suggested: {} };

/** What a state tells of what there was before the session. */
export type FromBefore = (
  items: readonly string[],
  data: Pick<SessionData, 'answers' | 'confirmed' | 'before'>,
  now: Date,
) => Pick<SessionState, 'toConfirm' | 'before'>;

/**
 * Which of some items are to be confirmed, what was answered before beside those that no answer from elsewhere fills, and the
 * answers to begin with that nobody has touched.
 */
export const fromBefore: FromBefore = (items, { answers, confirmed, before = NOTHING_KNOWN }, now) => {
  const beside = Object.entries(before.beside).filter(([id]) => !own(answers, id)?.provenance);
  const suggested = Object.entries(before.suggested).filter(([id]) => !own(answers, id) && !confirmed.has(id));
  return {
    toConfirm: unconfirmed(items, answers, confirmed, now),
    ...(beside.length + suggested.length > 0 && {
      before: { beside: Object.fromEntries(beside), suggested: Object.fromEntries(suggested) },
    }),
  };
};
