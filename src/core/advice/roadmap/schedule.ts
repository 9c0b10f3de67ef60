import { evaluate } from '../../compiled/condition.js';
import { itemStates } from '../../compiled/item-states.js';
import { applyActions } from '../apply-actions.js';
import type { Candidate, Problem } from './problem.js';

/** When an action of a plan starts, and when it is done, in weeks. */
export interface Slot {
  readonly start: number;
  readonly finish: number;
}

/**
 * When the actions of a plan can be taken, all of them at once as far as their needs allow: each starts as soon as those
 * that are done by then bring about what it needs.
 *
 * @returns Only the actions that can start at all; the others wait for something that does not come.
 */
export function scheduleOf(problem: Problem, chosen: readonly Candidate[]): ReadonlyMap<Candidate, Slot> {
  const slots = new Map<Candidate, Slot>();
  let waiting = chosen;
  for (let now = 0; ; now = nextFinish(slots, now)) {
    for (let done: readonly Candidate[] | null = null; ;) {
      const nowDone = [...slots].flatMap(([candidate, { finish }]) => (finish <= now ? [candidate] : []));
      if (done?.length === nowDone.length) break;
      done = nowDone;
      const ready = new Set(readyAfter(problem, waiting, done));
      for (const candidate of ready) slots.set(candidate, { start: now, finish: now + candidate.weeks });
      waiting = waiting.filter((candidate) => !ready.has(candidate));
    }
    if (waiting.length === 0 || nextFinish(slots, now) === Infinity) return slots;
  }
}

/** The actions that can be taken at all once everything is done that can be, however long it takes. */
export function reachableOf(problem: Problem, candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const done = new Set<Candidate>();
  for (let before = -1; before !== done.size;) {
    before = done.size;
    const waiting = candidates.filter((candidate) => !done.has(candidate));
    for (const candidate of readyAfter(problem, waiting, [...done])) done.add(candidate);
  }
  return done;
}

/** The actions whose needs hold once some are done. */
export function readyAfter(
  problem: Problem,
  waiting: readonly Candidate[],
  done: readonly Candidate[],
): readonly Candidate[] {
  const { compiled, situation } = problem;
  if (waiting.every(({ action }) => !action.needs)) return waiting;
  const { instrument } = compiled;
  const states =
    done.length === 0
      ? problem.states
      : itemStates(
          instrument,
          applyActions(
            instrument,
            situation,
            done.map(({ action }) => action),
          ),
        );
  return waiting.filter(({ action: { needs } }) => !needs || evaluate(needs, states.known) === true);
}

function nextFinish(slots: ReadonlyMap<Candidate, Slot>, now: number): number {
  let next = Infinity;
  for (const { finish } of slots.values()) if (finish > now && finish < next) next = finish;
  return next;
}

/** Whether all actions of a plan can be taken within the horizon. */
export function isInTime(problem: Problem, chosen: readonly Candidate[]): boolean {
  const slots = scheduleOf(problem, chosen);
  return slots.size === chosen.length && [...slots.values()].every(({ finish }) => finish <= problem.horizon);
}
