import type { FromBefore } from './from-before.js';
import { frozen } from './frozen.js';
import { openParts } from './question-states.js';
import type { SessionData } from './session-data.js';
import type { Problem, SessionState } from './session.js';
import { stepProblems, type Standing } from './step-problems.js';
import { standingStep } from './steps.js';

/** What a state tells besides what follows from the data. */
export type StateBesides = Pick<SessionState, 'save' | 'resumed' | 'draftLost' | 'draftIssues'>;

/** The snapshot that is handed out: everything that follows from the data. */
export function stateOf(
  data: SessionData,
  standing: Standing,
  besides: StateBesides,
  fromBefore: FromBefore,
  now: Date,
): SessionState {
  const { answers, profile, told, completedAt } = data;
  const { instrument, steps, visible } = standing;
  const step = standingStep(instrument.structure, steps, data.step, completedAt !== null);
  const open = told.length > 0 ? stepProblems(standing, step) : [];
  const asked = Object.values(visible).flat();
  const done = asked.filter((id) => {
    const item = instrument.items.get(id);
    return item !== undefined && openParts(item, answers[id]) === 0;
  });
  return frozen({
    ...besides,
    ...fromBefore(asked, data, now),
    step,
    steps,
    answers,
    profile,
    visibleItems: visible,
    problems: open.filter((problem) => told.some((other) => sameTarget(problem, other))),
    progress: { answered: done.length, total: asked.length },
    completedAt,
  });
}

function sameTarget({ target }: Problem, { target: other }: Problem): boolean {
  if ('item' in target) return 'item' in other && target.item === other.item;
  return 'field' in other && target.field === other.field;
}
