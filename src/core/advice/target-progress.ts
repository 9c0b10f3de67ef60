import type { CompiledIndex } from '../scoring/compiled-index.js';
import type { IndexResult } from '../scoring/result.js';
import { percentToTarget, progressToDate, type Standing } from './progress.js';
import { goalOf, type Goal } from './roadmap/goal.js';
import type { Target } from './roadmap/roadmap.js';

/** How far an enterprise came from a first result towards a target, by OWASP SAMM's measures. */
export interface TargetProgress {
  readonly target: Target;
  /** `percentToTarget` of the two results, 0 to 1; `null` without a score, or where nothing is aimed at. */
  readonly toTarget: { readonly from: number | null; readonly to: number | null };
  /** `progressToDate`; `null` without a score, or where the target was reached at the start. */
  readonly toDate: number | null;
}

/**
 * The way from one result to another, measured against a target: of a level the score where it begins. Of several
 * dimensions each counts up to its own target: what lies above makes up for nothing.
 *
 * @throws {ReadinessError} As `planRoadmap` does for its target.
 */
export function targetProgress(
  compiled: CompiledIndex,
  target: Target,
  before: IndexResult,
  now: IndexResult,
): TargetProgress {
  const goal = goalOf(target, compiled);
  const [first, second] = [before, now].map((result) => standings(goal, result, compiled));
  return {
    target,
    toTarget: { from: first ? percentToTarget(first) : null, to: second ? percentToTarget(second) : null },
    toDate: first && second ? wayDone(first, second) : null,
  };
}

/** What counts towards the target, from 0; `null` where a score is missing. */
function standings(goal: Goal, result: IndexResult, { index, levels }: CompiledIndex): readonly Standing[] | null {
  if (goal.kind === 'dimensions') {
    const wanted = result.dimensions.filter(({ id }) => goal.scores.has(id));
    const found = wanted.flatMap(({ id, score, range: { minimum } }) => {
      const target = (goal.scores.get(id) ?? minimum) - minimum;
      return score === null ? [] : [{ current: Math.min(score - minimum, target), target }];
    });
    return found.length === goal.scores.size ? found : null;
  }
  const score = goal.kind === 'score' ? goal.score : levels?.bands[goal.position]?.from;
  if (score === undefined || result.score === null) return null;
  const { minimum } = index.scale;
  return [{ current: result.score - minimum, target: score - minimum }];
}

function wayDone(first: readonly Standing[], second: readonly Standing[]): number | null {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return progressToDate({
    baseline: sum(first.map(({ current }) => current)),
    current: sum(second.map(({ current }) => current)),
    target: sum(first.map(({ target }) => target)),
  });
}
