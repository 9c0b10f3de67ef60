import type { ReadableDraft } from './read-draft.js';
import type { SessionData } from './session-data.js';
import type { SessionOptions } from './session.js';
import { standingOf, stepProblems, type Asked } from './step-problems.js';
import { positionOf, standingStep, stepKey } from './steps.js';

/** Goes on where the draft ended; what comes before counts as reached. */
export function resumption(
  options: Pick<SessionOptions, 'respondent'> & Asked,
  draft: ReadableDraft,
  now: Date,
): SessionData {
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
    before: draft.before,
  };
}
