import { waveChange, type WaveChange } from '../../core/analytics/change/wave-change.js';
import { cohortFigures, type CohortFigures } from '../../core/analytics/cohort/cohort-figures.js';
import { groupRows } from '../../core/analytics/cohort/group-rows.js';
import type { SegmentColumn } from '../../core/analytics/cohort/grouping.js';
import { segmentFigures, type SegmentFigures } from '../../core/analytics/cohort/segment-figures.js';
import { tallyCohort } from '../../core/analytics/cohort/tally-cohort.js';
import type { IndicatorFigure } from '../../core/analytics/indicators/figure.js';
import { truthFigure } from '../../core/analytics/indicators/truth-figure.js';
import { dayNumber } from '../../core/analytics/register/day-number.js';
import { currentRows, latestRows } from '../../core/analytics/register/latest-rows.js';
import { pairRows } from '../../core/analytics/register/pair-rows.js';
import type { CountedIndicator } from '../../core/facts/fact.js';
import type { Cohort } from '../cohort/collect-cohort.js';

/** The figures of a file of responses. */
export interface ReportFigures {
  /** Date that the figures stand for. */
  readonly asOf: string;
  /** Assessments that were read, and those that are no longer the latest of their enterprise, or after the date. */
  readonly assessments: number;
  readonly superseded: number;
  readonly indicators: readonly IndicatorFigure[];
  /** Of each enterprise the latest assessment. */
  readonly whole: CohortFigures;
  readonly segments: readonly SegmentFigures[];
  /** From the first wave to the last; `null` where there are not two. */
  readonly change: { readonly before: string; readonly after: string; readonly of: WaveChange } | null;
}

/** What figures are asked for. */
export interface FigureWishes {
  readonly asOf: string;
  readonly indicators: readonly CountedIndicator[];
  /** What divides the segments: fields of the profile, or `wave`. */
  readonly by: readonly string[];
}

/** Works out the figures of a cohort: of each enterprise its latest assessment up to the date, of waves the latest in each. */
export function reportFigures(cohort: Cohort, { asOf, indicators, by }: FigureWishes): ReportFigures {
  const { assessments, truths, scores } = cohort;
  const until = dayNumber(asOf);
  const wave = ordered(cohort);
  const current = currentRows(assessments, until);
  const inWaves = latestRows(assessments, until);
  const population = { id: 'responses', size: current.length, asOf };
  const figures = indicators.flatMap((indicator) => {
    const found = truths.get(indicator.id);
    return found ? [truthFigure(indicator, found, current, population, asOf)] : [];
  });
  const segments = by.flatMap((field) => {
    const column = field === 'wave' ? wave : cohort.segments.get(field)?.();
    return column
      ? [withoutEmpty(segmentFigures(scores, groupRows(column, field === 'wave' ? inWaves : current)))]
      : [];
  });
  const waves = wave.segments;
  const [before, after] = [waves[0] ?? '', waves.at(-1) ?? ''];
  const pairs = pairRows(assessments, inWaves, { before, after });
  return {
    asOf,
    assessments: assessments.rows,
    superseded: assessments.rows - current.length,
    // What no enterprise was asked is not reported.
    indicators: figures.filter(({ denominator }) => denominator > 0),
    whole: cohortFigures(tallyCohort(scores, current)),
    segments: segments.filter((one) => one.segments.length > 0),
    change: waves.length < 2 ? null : { before, after, of: waveChange(scores, pairs) },
  };
}

function withoutEmpty(figures: SegmentFigures): SegmentFigures {
  return { ...figures, segments: figures.segments.filter(({ rows }) => rows > 0) };
}

/** The waves in the order of their first days. */
function ordered({ assessments: { wave, day } }: Cohort): SegmentColumn {
  const first = wave.segments.map(() => Infinity);
  for (const [row, code] of wave.codes.entries()) {
    if (code > 0) first[code - 1] = Math.min(first[code - 1] ?? Infinity, day[row] ?? Infinity);
  }
  const order = wave.segments.map((_, at) => at).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
  const places = new Map(order.map((from, to) => [from + 1, to + 1]));
  return {
    by: 'wave',
    segments: order.flatMap((at) => wave.segments[at] ?? []),
    codes: wave.codes.map((code) => places.get(code) ?? 0),
  };
}
