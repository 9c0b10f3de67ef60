import type { Candidate } from './problem.js';

/** A set of actions that could be the plan. */
export interface Choice {
  /** In the order of the candidates. */
  readonly chosen: readonly Candidate[];
  readonly cost: number;
  readonly score: number | null;
}

/** Orders choices by what is preferred: less cost, a higher score, fewer actions, ids that come first. */
export function byPreference(a: Choice, b: Choice): number {
  return (
    a.cost - b.cost ||
    compare(b.score ?? -Infinity, a.score ?? -Infinity) ||
    a.chosen.length - b.chosen.length ||
    compareIds(
      a.chosen.map(({ at }) => at),
      b.chosen.map(({ at }) => at),
    )
  );
}

/** Orders two lists of the same length by the first position in which they differ. */
export function compareIds(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((at, position) => at !== b[position]);
  return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
