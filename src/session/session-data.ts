import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Answers, Profile, Respondent, Response } from '../core/model/response.js';
import { newId } from './new-id.js';
import type { Prefilled } from './prefilled.js';
import type { GivenEarlier, KnownBefore, Problem, SessionOptions, Step } from './session.js';

/** What changes in a session: everything else of its state follows from it. */
export interface SessionData {
  readonly id: string;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly respondent: Respondent;
  readonly answers: Answers;
  readonly profile: Profile;
  readonly step: Step;
  /** Problems that were told; each goes when it is mended. */
  readonly told: readonly Problem[];
  /** Keys of the steps that were reached. */
  readonly reached: ReadonlySet<string>;
  /** Where a resumed session goes on: the last step but the welcome. */
  readonly place: Step;
  /** Items whose old answers were confirmed, or that were answered here, also where that was taken back. */
  readonly confirmed: ReadonlySet<string>;
  /** What is known from before, besides answers; nothing where it is left out. */
  readonly before?: KnownBefore | undefined;
  /** Responses that were taken over, to be looked at together with more; they are not kept in the draft. */
  readonly taken?: readonly GivenEarlier[] | undefined;
}

/** What a beginning depends on. */
export interface Beginning extends Pick<SessionOptions, 'respondent' | 'newId'> {
  /** What the host knows. */
  readonly prefilled: Prefilled;
}

/** A start from nothing but what the host knows. */
export function beginning(options: Beginning, now: Date): SessionData {
  return {
    id: (options.newId ?? newId)(),
    startedAt: now.toISOString(),
    completedAt: null,
    respondent: options.respondent ?? { mode: 'self' },
    ...options.prefilled,
    step: { kind: 'welcome' },
    told: [],
    reached: new Set(['welcome']),
    place: { kind: 'welcome' },
    confirmed: new Set(),
  };
}

/** The response as it stands. */
export function responseOf({ structure, hash }: CompiledInstrument, data: SessionData, locale: string): Response {
  const { id, startedAt, completedAt, respondent, answers, profile } = data;
  return {
    format: 1,
    id,
    instrument: { id: structure.id, version: structure.version, hash },
    profile,
    answers,
    respondent,
    locale,
    startedAt,
    completedAt,
  };
}
