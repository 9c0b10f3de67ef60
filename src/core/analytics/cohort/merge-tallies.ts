import { basisDifference, type BasisDifference } from '../../scoring/same-basis.js';
import { mergeFrequencies } from '../statistics/merge-frequencies.js';
import type { CohortTally } from './tally-cohort.js';
import type { LevelTally } from './tally-levels.js';
import type { ScoreTally } from './tally-scores.js';

/** Two cohorts as one, or why they are none. */
export type MergedTally =
  | { readonly ok: true; readonly value: CohortTally }
  | { readonly ok: false; readonly reason: 'basis'; readonly difference: BasisDifference };

/** Adds what was counted of two cohorts without a common member. Cohorts on different bases are not added. */
export function mergeTallies(a: CohortTally, b: CohortTally): MergedTally {
  const difference = basisDifference(a.basis, b.basis);
  if (difference) return { ok: false, reason: 'basis', difference };
  const dimensions = a.dimensions.flatMap((own, at) => {
    const other = b.dimensions[at];
    return other ? [{ id: own.id, ...mergeScores(own, other) }] : [];
  });
  const levels = a.levels && b.levels && mergeLevels(a.levels, b.levels);
  const overall = mergeScores(a.overall, b.overall);
  return { ok: true, value: { basis: a.basis, rows: a.rows + b.rows, overall, dimensions, levels } };
}

function mergeScores(a: ScoreTally, b: ScoreTally): ScoreTally {
  return { frequencies: mergeFrequencies(a.frequencies, b.frequencies), without: a.without + b.without };
}

function mergeLevels(a: LevelTally, b: LevelTally): LevelTally {
  const reasons = new Set([...a.withheld, ...b.withheld].map(({ reason }) => reason));
  const because = ({ withheld }: LevelTally, wanted: string) =>
    withheld.find(({ reason }) => reason === wanted)?.count ?? 0;
  return {
    levels: a.levels.map(({ id, count }, at) => ({ id, count: count + (b.levels[at]?.count ?? 0) })),
    withheld: [...reasons].sort().map((reason) => ({ reason, count: because(a, reason) + because(b, reason) })),
  };
}
