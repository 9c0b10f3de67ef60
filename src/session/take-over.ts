import { fromEarlier } from './earlier.js';
import { fromBefore, type FromBefore } from './from-before.js';
import { prefilled } from './prefilled.js';
import type { Taking } from './read-given.js';
import { renew } from './renew.js';
import type { SessionData } from './session-data.js';
import type { GivenEarlier, SessionOptions } from './session.js';

/** What becomes of a session that takes earlier responses over. */
export interface TakenOver {
  /** What changes in the data, as they are by then. */
  readonly change: (data: SessionData) => Partial<SessionData>;
  /** From now on there is something from before. */
  readonly fromBefore: FromBefore;
}

/**
 * Takes over what earlier responses say, together with those that were given before, as far as nothing is said here. Fields of
 * the profile that are filled in stay, since nobody knows where they came from.
 */
export async function takeOver(
  taking: Taking & Pick<SessionOptions, 'prefill'>,
  { taken = [] }: SessionData,
  more: readonly GivenEarlier[],
  now: Date,
): Promise<TakenOver> {
  const { before, ...found } = await fromEarlier(taking, [...(taking.prefill?.earlier ?? []), ...taken, ...more], now);
  const known = prefilled(taking, found, now.toISOString());
  return {
    change: (data) => ({
      ...renew(data, { answers: known.answers, before }),
      profile: { ...known.profile, ...data.profile },
      taken: [...(data.taken ?? []), ...more],
      completedAt: null,
    }),
    fromBefore,
  };
}
