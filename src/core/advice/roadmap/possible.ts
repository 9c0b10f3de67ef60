import { polarityOf } from './polarity.js';
import type { Candidate, Problem } from './problem.js';
import { readsOf } from './reads.js';
import { reachableOf, scheduleOf } from './schedule.js';

/** Candidates in their order, and those wanted that cannot be part of any plan. */
export interface Possible {
  readonly candidates: readonly Candidate[];
  readonly blocked: readonly Candidate[];
}

/**
 * Leaves out what cannot be taken, or not in time, even if everything else is done. Where a step may spoil what another
 * one needs, only wanted actions are looked at, since others may come into question together with fewer.
 */
export function possibleOf(problem: Problem): Possible {
  const { candidates, compiled } = problem;
  const reads = readsOf(compiled.instrument, problem.situation, problem.states, candidates);
  const steady = candidates.every(({ action: { needs } }) => {
    const polarity = polarityOf(needs, compiled.instrument, reads);
    return polarity === 'up' || polarity === 'constant';
  });
  const possible = inTime(problem, steady);
  const blocked = candidates.filter((candidate) => candidate.wanted && !possible.has(candidate));
  const left = candidates.filter((candidate) => !blocked.includes(candidate) && (!steady || possible.has(candidate)));
  return { candidates: left.map((candidate, at) => ({ ...candidate, at })), blocked };
}

/** The actions that can be taken when everything else is, and are done within the horizon. */
function inTime(problem: Problem, steady: boolean): ReadonlySet<Candidate> {
  const { candidates, horizon } = problem;
  if (steady && horizon === Infinity) return reachableOf(problem, candidates);
  const slots = [...scheduleOf(problem, candidates)];
  return new Set(slots.flatMap(([candidate, { finish }]) => (finish <= horizon ? [candidate] : [])));
}
