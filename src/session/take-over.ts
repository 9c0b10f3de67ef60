import { fromEarlier } from './earlier.js';
import { prefilled } from './prefilled.js';
import type { Taking } from './read-given.js';
import type { SessionData } from './session-data.js';
import type { GivenEarlier } from './session.js';
import { unconfirmed, type Unconfirmed } from './unconfirmed.js';

/** What becomes of a session that takes earlier responses over. */
export interface TakenOver {
  /** What changes in the data, as they are by then. */
  readonly change: (data: SessionData) => Partial<SessionData>;
  /** From now on answers may be old. */
  readonly unconfirmed: Unconfirmed;
}

/** Takes over what earlier responses say, as far as nothing is said here. */
export async function takeOver(taking: Taking, earlier: readonly GivenEarlier[], now: Date): Promise<TakenOver> {
  const known = prefilled(taking, await fromEarlier(taking, earlier, now), now.toISOString());
  return {
    change: ({ answers, profile }) => ({
      answers: { ...known.answers, ...answers },
      profile: { ...known.profile, ...profile },
      completedAt: null,
    }),
    unconfirmed,
  };
}
