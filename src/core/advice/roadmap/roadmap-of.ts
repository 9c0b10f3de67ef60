import { applyActions } from '../apply-actions.js';
import { answerChanges } from '../answer-changes.js';
import { dimensionGains } from '../dimension-gains.js';
import type { Candidate, Problem } from './problem.js';
import type { Roadmap } from './roadmap.js';
import type { Found } from './search.js';
import { stepsOf } from './steps.js';

/** What was found, as it is told. */
export function roadmapOf(
  problem: Problem,
  { choice, reached, proof, nodes }: Found,
  blocked: readonly Candidate[],
): Roadmap {
  const chosen = choice?.chosen ?? [];
  const actions = chosen.map(({ action }) => action);
  const { instrument } = problem.compiled;
  const after = applyActions(instrument, problem.situation, actions);
  const [from, to] = [problem.base.result, problem.scoreAfter(chosen).result];
  const steps = stepsOf(problem, chosen);
  const sum = (part: (candidate: Candidate) => number): number =>
    chosen.reduce((total, candidate) => total + part(candidate), 0);
  return {
    reached,
    steps,
    proof,
    cost: sum(({ cost }) => cost),
    days: sum(({ action }) => action.effort.days),
    money: { low: sum(({ action }) => action.effort.money.low), high: sum(({ money }) => money) },
    weeks: Math.max(0, ...steps.map(({ finish }) => finish)),
    score: { from: from.score, to: to.score },
    level: { from: from.levels?.level ?? null, to: to.levels?.level ?? null },
    dimensions: dimensionGains(from.dimensions, to.dimensions),
    changes: answerChanges(instrument, problem.situation, actions, after),
    blocked: blocked.map(({ action }) => action.id),
    nodes,
  };
}
