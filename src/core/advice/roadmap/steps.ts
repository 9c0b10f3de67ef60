import type { Candidate, Problem } from './problem.js';
import type { Phase, RoadmapStep } from './roadmap.js';
import { readyAfter, scheduleOf, type Slot } from './schedule.js';

/** The last week of each phase: about a month, a quarter, a year. */
const PHASES: readonly (readonly [Phase, number])[] = [
  ['now', 4],
  ['quarter', 13],
  ['year', 52],
];

/** The steps of a plan: by start, then by finish, then by id. */
export function stepsOf(problem: Problem, chosen: readonly Candidate[]): readonly RoadmapStep[] {
  const slots = scheduleOf(problem, chosen);
  return [...slots]
    .sort(([a, one], [b, other]) => one.start - other.start || one.finish - other.finish || a.at - b.at)
    .map(([candidate, { start, finish }]) => ({
      action: candidate.action,
      cost: candidate.cost,
      start,
      finish,
      phase: phaseOf(finish),
      after: awaited(problem, candidate, start, slots),
    }));
}

function phaseOf(finish: number): Phase {
  return PHASES.find(([, last]) => finish <= last)?.[0] ?? 'later';
}

/** What an action waits for: of what is done when it starts, that without which it could not. */
function awaited(
  problem: Problem,
  candidate: Candidate,
  start: number,
  slots: ReadonlyMap<Candidate, Slot>,
): readonly string[] {
  if (readyAfter(problem, [candidate], []).length > 0) return [];
  const done = [...slots].flatMap(([other, { finish }]) => (other !== candidate && finish <= start ? [other] : []));
  // Taken away one after the other, the latest first, until every one left is needed.
  const latestFirst = [...done].sort(
    (a, b) => (slots.get(b)?.finish ?? 0) - (slots.get(a)?.finish ?? 0) || b.at - a.at,
  );
  const needed = latestFirst.reduce<readonly Candidate[]>((left, one) => {
    const without = left.filter((other) => other !== one);
    return readyAfter(problem, [candidate], without).length > 0 ? without : left;
  }, done);
  return needed.map(({ action }) => action.id).sort();
}
