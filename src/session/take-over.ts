import { fromEarlier } from './earlier.js';
import { prefilled } from './prefilled.js';
import type { Taking } from './read-given.js';
import type { SessionData } from './session-data.js';
import type { GivenEarlier } from './session.js';
import { fromBefore, merged, type FromBefore } from './from-before.js';

/** What becomes of a session that takes earlier responses over. */
export interface TakenOver {
  /** What changes in the data, as they are by then. */
  readonly change: (data: SessionData) => Partial<SessionData>;
  /** From now on there is something from before. */
  readonly fromBefore: FromBefore;
}

/** Takes over what earlier responses say, as far as nothing is said here. */
export async function takeOver(taking: Taking, earlier: readonly GivenEarlier[], now: Date): Promise<TakenOver> {
  const found = await fromEarlier(taking, earlier, now);
  const known = prefilled(taking, found, now.toISOString());
  return {
    change: ({ answers, profile, before }) => ({
      answers: { ...known.answers, ...answers },
      profile: { ...known.profile, ...profile },
      before: merged(found.before, before),
      completedAt: null,
    }),
    fromBefore,
  };
}
