import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Answers, Profile, Respondent, Response } from '../core/model/response.js';
import { newId } from './new-id.js';
import { fittingProfile, prefilledAnswers } from './prefilled.js';
import type { ReadableDraft } from './read-draft.js';
import type { Problem, SessionOptions, Step } from './session.js';
import { standingOf, stepProblems, type Asked } from './step-problems.js';
import { positionOf, standingStep, stepKey } from './steps.js';

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
  /** Items whose old answers were confirmed. */
  readonly confirmed: ReadonlySet<string>;
}

type Beginning = Pick<SessionOptions, 'prefill' | 'respondent' | 'newId'> & Asked;

/** A start from nothing but what the host knows. */
export function beginning(options: Beginning, now: Date): SessionData {
  const { prefill = {}, compiled, region } = options;
  const at = now.toISOString();
  return {
    id: (options.newId ?? newId)(),
    startedAt: at,
    completedAt: null,
    respondent: options.respondent ?? { mode: 'self' },
    answers: prefilledAnswers(compiled, prefill.answers ?? {}, at),
    profile: fittingProfile(region, prefill.profile ?? {}),
    step: { kind: 'welcome' },
    told: [],
    reached: new Set(['welcome']),
    place: { kind: 'welcome' },
    confirmed: new Set(),
  };
}

/** Goes on where the draft ended; what comes before counts as reached. */
export function resumption(options: Beginning, draft: ReadableDraft, now: Date): SessionData {
  const { id, startedAt, answers, profile } = draft.response;
  const standing = standingOf(options, draft.response, now);
  const { steps } = standing;
  // Another version of the instrument may ask more than was answered.
  const whole = stepProblems(standing, { kind: 'check' }).length === 0;
  const completedAt = whole ? draft.response.completedAt : null;
  const wanted = standingStep(options.compiled.structure, steps, draft.step, completedAt !== null);
  const place = steps[positionOf(steps, wanted)] ?? { kind: 'welcome' };
  return {
    id,
    startedAt,
    completedAt,
    respondent: options.respondent ?? draft.response.respondent,
    answers,
    profile,
    step: place,
    told: [],
    reached: new Set(steps.slice(0, positionOf(steps, place) + 1).map(stepKey)),
    place,
    confirmed: new Set(draft.confirmed),
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
