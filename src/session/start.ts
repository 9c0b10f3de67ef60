import { fromBefore, type FromBefore } from './from-before.js';
import { prefilled, type Prefilled } from './prefilled.js';
import type { FoundDraft } from './read-draft.js';
import { renew, type Known } from './renew.js';
import { resumption } from './resumption.js';
import type { SessionData } from './session-data.js';
import type { SessionOptions } from './session.js';
import type { Asked } from './step-problems.js';

/** What a start depends on. */
export type Starting = Asked & Pick<SessionOptions, 'prefill' | 'respondent'>;

/** What a session starts from. */
export interface Start {
  /** What the host knows. */
  readonly prefilled: Prefilled;
  /** Where a draft ended; `null` where there is none. */
  readonly resumed: SessionData | null;
  /** What there was before: only what is there at the start may be. */
  readonly fromBefore: FromBefore;
}

/** What earlier responses say, as far as the session would take it. */
function fitting(options: Starting, { answers, before }: Required<Prefilled>, now: Date): Known {
  return { answers: prefilled(options, { answers }, now.toISOString()).answers, before };
}

/** Takes what the host knows, and goes on where a draft ended. */
export async function start(options: Starting, found: FoundDraft, now: Date): Promise<Start> {
  const { earlier = [], ...known } = options.prefill ?? {};
  const carried = earlier.length > 0 ? await (await import('./earlier.js')).fromEarlier(options, earlier, now) : null;
  const profile = { ...carried?.profile, ...known.profile };
  const answers = { ...carried?.answers, ...known.answers };
  const before = carried?.before;
  const resumed = found.kind === 'draft' ? resumption(options, found, now) : null;
  return {
    prefilled: { ...prefilled(options, { profile, answers }, now.toISOString()), ...(before && { before }) },
    resumed: resumed && carried ? { ...resumed, ...renew(resumed, fitting(options, carried, now)) } : resumed,
    fromBefore,
  };
}
