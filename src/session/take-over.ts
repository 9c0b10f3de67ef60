import { own } from '../core/compiled/own.js';
import type { Answers } from '../core/model/response.js';
import { fromEarlier } from './earlier.js';
import { fromBefore, type FromBefore } from './from-before.js';
import { prefilled } from './prefilled.js';
import type { Taking } from './read-given.js';
import { isOlder, renewBefore } from './renew-before.js';
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
 * Takes over what earlier responses say, together with those that the host gave, as far as nothing is said here. What was
 * carried before and nobody has confirmed is not said here: a newer answer takes its place.
 */
export async function takeOver(
  taking: Taking & Pick<SessionOptions, 'prefill'>,
  earlier: readonly GivenEarlier[],
  now: Date,
): Promise<TakenOver> {
  const found = await fromEarlier(taking, [...(taking.prefill?.earlier ?? []), ...earlier], now);
  const known = prefilled(taking, found, now.toISOString());
  return {
    change: ({ answers, profile, before, confirmed }) => {
      const filled = Object.entries(known.answers).filter(([id, { provenance = {} }]) => {
        const there = own(answers, id);
        if (there?.provenance?.from !== 'carried' || confirmed.has(id)) return there === undefined;
        return isOlder(there.provenance, provenance);
      });
      const taken: Answers = Object.fromEntries(filled);
      return {
        answers: { ...answers, ...taken },
        profile: { ...known.profile, ...profile },
        before: renewBefore(before, found.before),
        confirmed: new Set([...confirmed].filter((id) => !Object.hasOwn(taken, id))),
        completedAt: null,
      };
    },
    fromBefore,
  };
}
