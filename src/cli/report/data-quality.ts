import { keepRows } from '../../core/analytics/cohort/keep-rows.js';
import { tallyScores } from '../../core/analytics/cohort/tally-scores.js';
import { countAlike, type AlikeRows } from '../../core/analytics/quality/answer-fingerprints.js';
import { repeatedRows } from '../../core/analytics/quality/repeated-rows.js';
import { staleEnterprises } from '../../core/analytics/quality/stale-enterprises.js';
import { dayNumber } from '../../core/analytics/register/day-number.js';
import { mean } from '../../core/analytics/statistics/mean.js';
import { momentsOf } from '../../core/analytics/statistics/moments.js';
import type { Structure } from '../../core/model/instrument.js';
import { OLD_AFTER } from '../../core/programme/programme-quality.js';
import type { Cohort } from '../cohort/collect-cohort.js';
import { SAME_STEP } from '../cohort/quality-collector.js';
import type { ReportScope } from './report-scope.js';

/** How good the data are: of the responses that count, of each enterprise one. */
export interface DataQuality {
  readonly coverage: {
    /** Mean share of the weight that is answered, 0 to 1; `null` without responses. */
    readonly mean: number | null;
    /** Responses of which less than `least` is answered. */
    readonly low: number;
    readonly least: number;
  };
  /** Responses whose answers do not fit together, by kind and id; those that occur. */
  readonly contradictory: readonly { readonly id: string; readonly kind: 'hard' | 'soft'; readonly rows: number }[];
  /** Responses with the very same answers as another enterprise's. */
  readonly identical: AlikeRows;
  /** Responses with the option at one place throughout. */
  readonly sameStep: number;
  /** Of all responses up to the date: those beside which a later one of the same wave counts. */
  readonly repeated: number;
  /** Enterprises whose latest response is older than so many days; of a register also those without any. */
  readonly stale: number;
  readonly olderThanDays: number;
  readonly never: number | null;
}

const LEAST = 0.8;

/** Looks the data over; `null` where that was not asked for. */
export function dataQuality(
  { quality, assessments }: Cohort,
  { rows, inWaves, asOf }: ReportScope,
  structure: Structure,
  registered: number | null,
): DataQuality | null {
  if (!quality) return null;
  const { frequencies } = tallyScores(quality.coverage, rows);
  const day = dayNumber(asOf);
  const enterprises = registered ?? assessments.enterprise.reduce((most, one) => Math.max(most, one), 0);
  const { stale, never } = staleEnterprises(assessments, enterprises, day, OLD_AFTER);
  const repeated = keepRows(repeatedRows(assessments, inWaves), (row) => (assessments.day[row] ?? 0) <= day);
  return {
    coverage: {
      mean: mean(momentsOf(frequencies)),
      low: frequencies.counts.reduce((sum, count, at) => sum + ((frequencies.values[at] ?? 1) < LEAST ? count : 0), 0),
      least: LEAST,
    },
    contradictory: (structure.contradictions ?? []).flatMap(({ id, kind }) => {
      const found = quality.flags.count(id, rows);
      return found > 0 ? [{ id, kind, rows: found }] : [];
    }),
    identical: countAlike(quality.fingerprints, rows),
    sameStep: quality.flags.count(SAME_STEP, rows),
    repeated: repeated.length,
    stale: stale.length,
    olderThanDays: OLD_AFTER,
    never: registered === null ? null : never.length,
  };
}
