import { Heap } from '../heap.js';
import type { Candidate, Problem } from '../problem.js';
import type { Positions, Reads } from '../reads.js';
import { scheduleOf } from '../schedule.js';
import { byPreference, type Label } from './label.js';
import type { Model } from './model.js';
import { solve, type Counter, type Fixed, type Solved } from './solve.js';

/** A preferred plan under what is settled beforehand. */
interface Node {
  readonly fixed: Fixed;
  readonly label: Label;
  readonly chosen: readonly Candidate[];
}

/**
 * The preferred plan that is done within the horizon. Time is left aside first; where the plan comes too late because of
 * an action, either that action is left out, or it is taken and those that it waits for are settled one after the other.
 *
 * @returns `null` where the model does not hold what it promised, so that the problem does not come apart.
 */
export function solveInTime(model: Model, counter: Counter): Solved | null {
  const { problem, reads } = model;
  const wanted = new Set(problem.candidates.flatMap((one) => (one.wanted ? [one.at] : [])));
  const queue = new Heap<Node>((a, b) => byPreference(a.label, b.label));
  const first = solve(model, { forced: wanted, excluded: new Set() }, counter);
  if (first?.kind !== 'found') return first;
  queue.push({ fixed: { forced: wanted, excluded: new Set() }, ...first });
  for (let node = queue.pop(); node; node = queue.pop()) {
    const late = lateOf(problem, node.chosen);
    if (late === 'never') return null;
    if (late === null) return { kind: 'found', label: node.label, chosen: node.chosen };
    const next = unsettled(late, node.fixed, problem, reads);
    if (next === null) continue;
    for (const part of ['forced', 'excluded'] as const) {
      const fixed = { ...node.fixed, [part]: new Set([...node.fixed[part], next]) };
      const solved = solve(model, fixed, counter);
      if (solved === null) return null;
      if (solved.kind === 'limit') return { kind: 'limit', lowerBound: node.label.cost };
      if (solved.kind === 'found') queue.push({ fixed, label: solved.label, chosen: solved.chosen });
    }
  }
  return { kind: 'none' };
}

/** The first action of a plan that is done too late; `null` if none is, `never` if one cannot start at all. */
function lateOf(problem: Problem, chosen: readonly Candidate[]): Candidate | 'never' | null {
  const slots = scheduleOf(problem, chosen);
  if (slots.size < chosen.length) return 'never';
  return chosen.find((candidate) => (slots.get(candidate)?.finish ?? 0) > problem.horizon) ?? null;
}

/** The next action to settle: the late one itself, then whatever can change when it starts. */
function unsettled(late: Candidate, { forced, excluded }: Fixed, problem: Problem, reads: Reads): number | null {
  const isSettled = (at: number): boolean => forced.has(at) || excluded.has(at);
  const seen = new Set([late.at]);
  for (const at of seen) {
    if (!isSettled(at)) return at;
    // A set grows while it is gone through, and what is added comes later.
    const suppliers: Positions = reads.condition(problem.candidates[at]?.action.needs);
    if (!excluded.has(at)) suppliers.forEach((supplier) => seen.add(supplier));
  }
  return null;
}
