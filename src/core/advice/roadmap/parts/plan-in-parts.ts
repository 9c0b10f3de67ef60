import { attained, reaches, type Goal } from '../goal.js';
import type { Candidate, Problem } from '../problem.js';
import type { Found } from '../search.js';
import { literalsIn } from './formula.js';
import { solveInTime } from './in-time.js';
import { isTooThin, modelOf, type Model } from './model.js';
import type { Counter } from './solve.js';

/**
 * The preferred plan of a problem that comes apart into a sum of parts, or the best that can be reached.
 *
 * @returns `null` where the problem does not come apart.
 */
export function planInParts(problem: Problem, counter: Counter): Found | null {
  const model = modelOf(problem);
  if (!model) return null;
  if (isTooThin(model)) return leastOf(model, counter);
  if (isOutOfReach(model)) return bestOf(model, counter);
  const solved = solveInTime(model, counter);
  if (solved?.kind === 'found') return checked(problem, solved.chosen, counter);
  if (solved?.kind === 'limit') return unproven(solved.lowerBound, counter);
  return solved && bestOf(model, counter);
}

/** Whether all actions together do not reach the goal, where more of them never bring less. */
function isOutOfReach({ problem, ends, literals }: Model): boolean {
  const { goal, compiled, candidates } = problem;
  if (compiled.index.monotone !== true) return false;
  if (!ends.flatMap(literalsIn).every((at) => literals[at]?.rises === true)) return false;
  return !reaches(goal, problem.scoreAfter(candidates).result, compiled);
}

function unproven(lowerBound: number, { nodes }: Counter): Found {
  return { choice: null, reached: false, proof: { lowerBound }, nodes };
}

/** A plan, scored whole: nothing is claimed that scoring does not confirm. */
function checked(problem: Problem, chosen: readonly Candidate[], { nodes }: Counter): Found | null {
  const { result } = problem.scoreAfter(chosen);
  if (!reaches(problem.goal, result, problem.compiled)) return null;
  const choice = { chosen, cost: chosen.reduce((sum, { cost }) => sum + cost, 0), score: result.score };
  return { choice, reached: true, proof: 'optimal', nodes };
}

/** The best that can be reached where the goal cannot. */
function bestOf(model: Model, counter: Counter): Found | null {
  const { problem } = model;
  switch (problem.goal.kind) {
    case 'level':
      return problem.goal.position === 0 ? leastOf(model, counter) : nextBelow(problem, problem.goal.position, counter);
    case 'score':
      return highestScore(model, counter);
    case 'dimensions':
      return mostOfDimensions(problem, counter);
  }
}

/** The cheapest way to the level below, or to the best below that. */
function nextBelow(problem: Problem, position: number, counter: Counter): Found | null {
  const found = planInParts({ ...problem, goal: { kind: 'level', position: position - 1 } }, counter);
  return found && { ...found, reached: false };
}

/** The cheapest way to the highest score: first the highest score, as if nothing cost anything. */
function highestScore(model: Model, counter: Counter): Found | null {
  const { problem } = model;
  const { compiled, candidates, budget, horizon } = problem;
  if (compiled.index.monotone === true && budget === Infinity && horizon === Infinity) {
    const { score } = problem.scoreAfter(candidates).result;
    return score === null ? null : below(problem, { kind: 'score', score }, counter);
  }
  const free = problem.candidates.map((candidate) => ({ ...candidate, cost: 0 }));
  const least = model.least.map((points, sum) => (sum === 0 ? -Infinity : points));
  const solved = solveInTime({ ...model, problem: { ...problem, candidates: free }, least }, counter);
  if (solved?.kind === 'limit') return unproven(0, counter);
  if (solved?.kind !== 'found') return solved && leastOf(model, counter);
  const { score } = problem.scoreAfter(solved.chosen).result;
  return score === null ? null : below(problem, { kind: 'score', score }, counter);
}

/** The cheapest way to as much as the dimensions can come to, each of them. */
function mostOfDimensions(problem: Problem, counter: Counter): Found | null {
  const { goal, compiled, candidates, budget, horizon } = problem;
  if (goal.kind !== 'dimensions' || compiled.index.monotone !== true || budget < Infinity) return null;
  // Whatever comes too late was left out, but a slower way to something may remain.
  if (horizon < Infinity) return null;
  const { result } = problem.scoreAfter(candidates);
  const scores = result.dimensions.flatMap(({ id, score, range }): [string, number][] => {
    const wanted = goal.scores.get(id);
    return wanted === undefined ? [] : [[id, Math.min(wanted, score ?? range.minimum)]];
  });
  const found = below(problem, { kind: 'dimensions', scores: new Map(scores) }, counter);
  const most = found?.choice && attained(goal, problem.scoreAfter(found.choice.chosen).result, compiled);
  return most === attained(goal, result, compiled) ? found : null;
}

function below(problem: Problem, goal: Goal, counter: Counter): Found | null {
  const found = planInParts({ ...problem, goal }, counter);
  return found?.reached === false && found.proof === 'optimal' ? null : found && { ...found, reached: false };
}

/** Where nothing brings anything nearer: only what is wanted, and what that needs. */
function leastOf(model: Model, counter: Counter): Found | null {
  const least = model.least.map(() => -Infinity);
  const solved = solveInTime({ ...model, least, ends: [] }, counter);
  if (solved?.kind === 'limit') return unproven(solved.lowerBound, counter);
  if (solved?.kind !== 'found')
    return solved && { choice: null, reached: false, proof: 'optimal', nodes: counter.nodes };
  const { chosen } = solved;
  const { score } = model.problem.scoreAfter(chosen).result;
  const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
  return { choice: { chosen, cost, score }, reached: false, proof: 'optimal', nodes: counter.nodes };
}
