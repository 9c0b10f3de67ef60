import { cohortMisfit } from '../../core/benchmarks/cohort-fit.js';
import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import { parseCohortBenchmark } from '../../core/benchmarks/parse-cohort-benchmark.js';
import { rankAmong, type Rank } from '../../core/benchmarks/rank-among.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Profile } from '../../core/model/response.js';
import type { BasisDifference } from '../../core/scoring/same-basis.js';
import type { IndexResult } from '../../core/scoring/result.js';

/** Comparable enterprises, and where the result stands among them; or why there is no comparison. */
export type Cohort =
  | { readonly ok: true; readonly benchmark: CohortBenchmark; readonly ranks: readonly Rank[] }
  | { readonly ok: false; readonly reason: keyof ResultMessages['cohort']['refused'] }
  | { readonly ok: false; readonly difference: BasisDifference };

/** Compares a result with published figures of unknown origin; `null` without any. */
export function cohortOf(given: unknown, result: IndexResult, profile: Profile): Cohort | null {
  if (given === null || given === undefined) return null;
  const read = parseCohortBenchmark(given);
  if (!read.ok) {
    const few = read.issues.every(({ code }) => code === 'benchmark/too-few');
    return { ok: false, reason: few ? 'tooFew' : 'malformed' };
  }
  const misfit = cohortMisfit(read.value, result.basis, profile);
  if (misfit?.kind === 'basis') return { ok: false, difference: misfit.difference };
  if (misfit) return { ok: false, reason: misfit.kind };
  return { ok: true, benchmark: read.value, ranks: ranksOf(read.value, result) };
}

/** One place, or where open answers leave it open the lowest and the highest. */
function ranksOf({ overall }: CohortBenchmark, { score, bounds }: IndexResult): readonly Rank[] {
  if (score === null) return [];
  const ends = [...new Set([bounds.low ?? score, bounds.high ?? score])];
  const ranks = ends.flatMap((end) => rankAmong(end, overall) ?? []);
  const [first, last] = ranks;
  return first?.kind === last?.kind && first?.of100 === last?.of100 ? ranks.slice(0, 1) : ranks;
}
