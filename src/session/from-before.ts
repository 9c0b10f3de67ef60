import { own } from '../core/compiled/own.js';
import type { SessionData } from './session-data.js';
import type { SessionState } from './session.js';
import { unconfirmed } from './unconfirmed.js';

/** What a state tells of what there was before the session. */
export type FromBefore = (
  items: readonly string[],
  data: Pick<SessionData, 'answers' | 'confirmed' | 'beside'>,
  now: Date,
) => Pick<SessionState, 'toConfirm' | 'beside'>;

/** Which of some items are to be confirmed, and what was answered before beside those that no answer from elsewhere fills. */
export const fromBefore: FromBefore = (items, { answers, confirmed, beside = {} }, now) => {
  const open = Object.entries(beside).filter(([id]) => !own(answers, id)?.provenance);
  return {
    toConfirm: unconfirmed(items, answers, confirmed, now),
    ...(open.length > 0 && { beside: Object.fromEntries(open) }),
  };
};
