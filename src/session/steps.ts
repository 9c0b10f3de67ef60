import type { Questionnaire } from '../core/model/instrument.js';
import type { VisibleItems } from './question-states.js';
import type { Step } from './session.js';

/** Every step of the way: pages without a question are passed over. */
export function stepsOf(structure: Questionnaire, hasProfile: boolean, visible: VisibleItems): readonly Step[] {
  const pages = structure.pages.filter(({ id }) => (visible[id] ?? []).length > 0);
  return [
    { kind: 'welcome' },
    ...(hasProfile ? [{ kind: 'profile' } as const] : []),
    ...pages.map(({ id }) => ({ kind: 'page', page: id }) as const),
    { kind: 'check' },
    { kind: 'result' },
  ];
}

/** What tells steps apart. */
export function stepKey(step: Step): string {
  return step.kind === 'page' ? `page ${step.page}` : step.kind;
}

/** Position of a step among others; -1 where it is not. */
export function positionOf(steps: readonly Step[], step: Step): number {
  return steps.findIndex((other) => stepKey(other) === stepKey(step));
}

/**
 * Where a person stands: on the step itself; where a page has lost its questions on the next that has some; and on a
 * result only while the response is complete.
 */
export function standingStep(structure: Questionnaire, steps: readonly Step[], step: Step, complete: boolean): Step {
  if (step.kind === 'result' && !complete) return { kind: 'check' };
  if (step.kind !== 'page' || positionOf(steps, step) >= 0) return step;
  const order = structure.pages.map(({ id }) => id);
  const later = order.slice(order.indexOf(step.page) + 1);
  return steps.find((other) => other.kind === 'page' && later.includes(other.page)) ?? { kind: 'check' };
}

/** Whether a step lies no further than the furthest one that was reached; pages may have come in between since. */
export function isReached(steps: readonly Step[], reached: ReadonlySet<string>, step: Step): boolean {
  const position = positionOf(steps, step);
  return position >= 0 && position <= steps.findLastIndex((other) => reached.has(stepKey(other)));
}
