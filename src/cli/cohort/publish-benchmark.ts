import { cohortFigures } from '../../core/analytics/cohort/cohort-figures.js';
import { tallyCohort } from '../../core/analytics/cohort/tally-cohort.js';
import {
  publishSegments,
  type PublishedSummary,
  type SegmentPublication,
} from '../../core/analytics/disclosure/publish-segments.js';
import type { DisclosureRules } from '../../core/analytics/disclosure/rules.js';
import { FEWEST, type CohortBenchmark, type CohortFigures } from '../../core/benchmarks/cohort-benchmark.js';
import { roundTo } from '../../core/scoring/round-to.js';
import type { Cohort } from './collect-cohort.js';

/** What a benchmark says of itself. */
export type BenchmarkHead = Pick<CohortBenchmark, 'id' | 'population' | 'asOf'>;

/** A benchmark, or why nothing is published. */
export type BenchmarkPublication =
  { readonly ok: true; readonly value: CohortBenchmark } | Extract<SegmentPublication, { readonly ok: false }>;

/**
 * A benchmark of some enterprises, of each one assessment: what may be published of it. Numbers of enterprises are
 * rounded down to multiples of the threshold, so that nobody can tell how few lack a score; a figure that the rounded
 * number no longer carries is withheld too.
 */
export function publishBenchmark(
  cohort: Cohort,
  rows: Uint32Array,
  head: BenchmarkHead,
  rules: DisclosureRules,
): BenchmarkPublication {
  const whole = cohortFigures(tallyCohort(cohort.scores, rows));
  const published = publishSegments({ by: 'population', segments: [], outside: whole.rows }, whole, rules);
  if (!published.ok) return published;
  const { overall, dimensions } = published.value.whole;
  const figures = (summary: PublishedSummary, n: number) => roundedDown(summary, n, rules.threshold);
  const value: CohortBenchmark = {
    format: 1,
    kind: 'cohort-benchmark',
    id: head.id,
    basis: whole.basis,
    population: head.population,
    asOf: head.asOf,
    overall: figures(overall, whole.overall.n),
    dimensions: Object.fromEntries(
      dimensions.flatMap((one, at) => {
        const shown = figures(one, whole.dimensions[at]?.n ?? 0);
        return shown.mean === null ? [] : [[one.id, shown]];
      }),
    ),
  };
  return value.overall.mean === null ? { ok: false, reason: 'enterprises/too-few' } : { ok: true, value };
}

function roundedDown({ mean, median, quartiles }: PublishedSummary, count: number, step: number): CohortFigures {
  const n = Math.floor(count / step) * step;
  return {
    n,
    mean: n >= FEWEST.mean && mean !== null ? coarse(mean) : null,
    quartiles:
      n >= FEWEST.quartiles && quartiles && median !== null
        ? [coarse(quartiles[0]), coarse(median), coarse(quartiles[1])]
        : null,
  };
}

/** Points to one decimal: more of them tell of single scores, and nobody reads them. */
function coarse(points: number): number {
  return roundTo(points, { mode: 'halfUp', step: 0.1 });
}
