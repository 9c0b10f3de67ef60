import { ReadinessError, unknownTo } from '../../compiled/readiness-error.js';
import { settle } from '../../compiled/settle.js';
import type { LevelTable } from '../../model/index-definition.js';
import type { CompiledIndex } from '../../scoring/compiled-index.js';
import type { IndexResult, LevelResult } from '../../scoring/result.js';
import type { Target } from './roadmap.js';
import { targetProblem, type TargetProblem } from './target-problem.js';

/** A target made ready. */
export type Goal =
  | { readonly kind: 'score'; readonly score: number }
  /** Position of the level among those of the index. */
  | { readonly kind: 'level'; readonly position: number }
  | { readonly kind: 'dimensions'; readonly scores: ReadonlyMap<string, number> };

/**
 * Reads a target.
 *
 * @throws {ReadinessError} `level/unknown`, `dimension/unknown`; `target/not-finite` for a score that is no number;
 * `target/malformed` for none of the forms.
 */
export function goalOf(target: Target, compiled: CompiledIndex): Goal {
  const problem = targetProblem(target, compiled);
  if (problem) throw refused(problem, compiled.index.id);
  if ('level' in target) {
    return { kind: 'level', position: compiled.levels?.bands.findIndex(({ id }) => id === target.level) ?? -1 };
  }
  if ('score' in target) return { kind: 'score', score: target.score };
  return { kind: 'dimensions', scores: new Map(Object.entries(target.dimensions)) };
}

function refused({ kind, given }: TargetProblem, index: string): ReadinessError {
  switch (kind) {
    case 'level':
    case 'dimension':
      return unknownTo(index, kind, given);
    case 'score':
      return new ReadinessError('target/not-finite', `a target must be a number, got ${given}`);
    case 'malformed':
      return new ReadinessError('target/malformed', `a target has a level, a score or dimensions, got ${given}`);
  }
}

/** Whether a result reaches the goal. */
export function reaches(goal: Goal, result: IndexResult, compiled: CompiledIndex): boolean {
  switch (goal.kind) {
    case 'score':
      return attained(goal, result, compiled) >= settle(goal.score);
    case 'level':
      return attained(goal, result, compiled) >= goal.position;
    case 'dimensions':
      return attained(goal, result, compiled) >= 0;
  }
}

/** How far a result comes towards the goal: a score, the position of a level, or what is missing in the dimensions. */
export function attained(goal: Goal, result: IndexResult, { levels }: CompiledIndex): number {
  switch (goal.kind) {
    case 'score':
      return result.score ?? -Infinity;
    case 'level':
      return levels ? certainLevel(levels, result.levels) : -1;
    case 'dimensions': {
      const missing = result.dimensions.map(({ id, score, range }) =>
        Math.max(0, settle((goal.scores.get(id) ?? -Infinity) - (score ?? range.minimum))),
      );
      const open = result.dimensions.some(({ id, score }) => score === null && goal.scores.has(id));
      // Without a score nothing is reached, even where the lowest one would do.
      return -settle(missing.reduce((sum, one) => sum + one, 0)) - (open ? 1e-9 : 0) + 0;
    }
  }
}

/** The position of the highest level that is certain: a gate above it may be open. */
function certainLevel({ bands }: LevelTable, found: LevelResult | null): number {
  if (!found || (found.withheld !== null && found.withheld !== 'gate')) return -1;
  const byScore = bands.findIndex(({ id }) => id === found.byScore);
  const stop = found.gates.find(({ state }) => state !== 'met');
  return stop ? Math.min(byScore, bands.findIndex(({ id }) => id === stop.level) - 1) : byScore;
}

/** Whether too little is answered for a level, whatever the score is. */
export function isThin({ minimumCoverage }: LevelTable, { coverage, dimensions }: IndexResult): boolean {
  const below = (share: number, least = 0): boolean => settle(share) < settle(least);
  return (
    below(coverage ?? 0, minimumCoverage?.overall) ||
    dimensions.some((dimension) => below(dimension.coverage ?? 1, minimumCoverage?.eachDimension))
  );
}
