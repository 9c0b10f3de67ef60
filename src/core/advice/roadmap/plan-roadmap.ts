import type { Situation } from '../../compiled/item-states.js';
import type { Structure } from '../../model/instrument.js';
import { planInParts } from './parts/plan-in-parts.js';
import { possibleOf } from './possible.js';
import { problemOf } from './problem.js';
import type { Roadmap, RoadmapOptions } from './roadmap.js';
import { roadmapOf } from './roadmap-of.js';
import { search } from './search.js';
import { thinned } from './thinned.js';

/**
 * A cheapest set of actions that reaches a target, and the order in which they can be taken.
 *
 * The cost is one whole number, person-days with money counted in (`effortCost`). Only what is certain counts: an effect
 * on an open answer brings nothing. Needs of the actions and gates of the levels are kept, the budget limits the sum of
 * the money, the horizon the weeks until everything is done when all is taken as early as its needs allow.
 *
 * Where the index declares that a better answer never lowers the score, the search relies on it.
 *
 * @param situation Answers, and the profile where conditions ask for it.
 * @throws {ReadinessError} As `score` does; `level/unknown`, `dimension/unknown`, `action/unknown`,
 * `target/not-finite`, `target/malformed`, `day-rate/not-positive`.
 * @example
 * planRoadmap(smeScreening, { answers }, { target: { level: 'running' }, budget: 50_000_000, horizon: 26 });
 */
export function planRoadmap(structure: Structure, situation: Situation, options: RoadmapOptions): Roadmap {
  const asked = problemOf(structure, situation, options);
  const { candidates, blocked } = possibleOf(asked);
  const problem = { ...asked, candidates };
  const found = planInParts(problem, { nodes: 0, limit: problem.nodeLimit }) ?? search(problem);
  if (found.reached || found.proof === 'optimal') return roadmapOf(problem, found, blocked);
  const choice = thinned(problem);
  return roadmapOf(problem, choice ? { ...found, choice, reached: true } : found, blocked);
}
