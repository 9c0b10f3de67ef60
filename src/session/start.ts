import { prefilled, type Prefilled } from './prefilled.js';
import type { FoundDraft } from './read-draft.js';
import { resumption } from './resumption.js';
import type { SessionData } from './session-data.js';
import type { SessionOptions } from './session.js';
import type { Asked } from './step-problems.js';
import { unconfirmed, type Unconfirmed } from './unconfirmed.js';

/** What a start depends on. */
export type Starting = Asked & Pick<SessionOptions, 'prefill' | 'respondent'>;

/** What a session starts from. */
export interface Start {
  /** What the host knows. */
  readonly prefilled: Prefilled;
  /** Where a draft ended; `null` where there is none. */
  readonly resumed: SessionData | null;
  /** Which answers are to be confirmed: only what is there at the start may be old. */
  readonly unconfirmed: Unconfirmed;
}

/** Takes what the host knows, and goes on where a draft ended. */
export async function start(options: Starting, found: FoundDraft, now: Date): Promise<Start> {
  const { earlier = [], ...known } = options.prefill ?? {};
  const carried = earlier.length > 0 ? await (await import('./earlier.js')).fromEarlier(options, earlier, now) : null;
  const profile = { ...carried?.profile, ...known.profile };
  const answers = { ...carried?.answers, ...known.answers };
  return {
    prefilled: prefilled(options, { profile, answers }, now.toISOString()),
    resumed: found.kind === 'draft' ? resumption(options, found, now) : null,
    unconfirmed,
  };
}
