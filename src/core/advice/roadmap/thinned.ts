import { reaches } from './goal.js';
import type { Choice } from './preference.js';
import type { Candidate, Problem } from './problem.js';
import { isInTime } from './schedule.js';

/**
 * A plan that reaches the goal, not necessarily a cheap one: all actions, less those that are not needed for it, the
 * dearest first. For where the node limit was met.
 *
 * @returns `null` where all actions together do not reach the goal, or what is left takes too long or costs too much.
 */
export function thinned(problem: Problem): Choice | null {
  const { candidates, goal, compiled, budget } = problem;
  const isEnough = (chosen: readonly Candidate[]): boolean =>
    isInTime(problem, chosen) && reaches(goal, problem.scoreAfter(chosen).result, compiled);
  if (!isEnough(candidates)) return null;
  const dearestFirst = candidates.filter(({ wanted }) => !wanted).sort((a, b) => b.cost - a.cost || b.at - a.at);
  const chosen = dearestFirst.reduce<readonly Candidate[]>((left, one) => {
    const without = left.filter((other) => other !== one);
    return isEnough(without) ? without : left;
  }, candidates);
  if (chosen.reduce((sum, { money }) => sum + money, 0) > budget) return null;
  const { score } = problem.scoreAfter(chosen).result;
  return { chosen, cost: chosen.reduce((sum, { cost }) => sum + cost, 0), score };
}
