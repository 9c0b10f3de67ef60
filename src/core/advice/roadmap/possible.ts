import { polarityOf } from './polarity.js';
import type { Candidate, Problem } from './problem.js';
import { readsOf } from './reads.js';
import { scheduleOf } from './schedule.js';

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
  const { candidates, horizon, compiled } = problem;
  const slots = scheduleOf(problem, candidates);
  const isPossible = (candidate: Candidate): boolean => {
    const slot = slots.get(candidate);
    return slot !== undefined && slot.finish <= horizon;
  };
  const blocked = candidates.filter((candidate) => candidate.wanted && !isPossible(candidate));
  const reads = readsOf(compiled.instrument, problem.situation, problem.states, candidates);
  const steady = candidates.every(({ action: { needs } }) => {
    const polarity = polarityOf(needs, compiled.instrument, reads);
    return polarity === 'up' || polarity === 'constant';
  });
  const left = candidates.filter((candidate) => !blocked.includes(candidate) && (!steady || isPossible(candidate)));
  return { candidates: left.map((candidate, at) => ({ ...candidate, at })), blocked };
}
