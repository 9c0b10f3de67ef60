import { contradictoryRows } from '../analytics/quality/contradictory-rows.js';
import { coverageQuality } from '../analytics/quality/coverage-quality.js';
import { identicalRows } from '../analytics/quality/identical-rows.js';
import { repeatedRows } from '../analytics/quality/repeated-rows.js';
import { sameStepRows } from '../analytics/quality/same-step-rows.js';
import { staleEnterprises } from '../analytics/quality/stale-enterprises.js';
import { dayNumber } from '../analytics/register/day-number.js';
import { latestRows } from '../analytics/register/latest-rows.js';
import type { CalendarDate } from '../model/programme.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import type { ScoredCohort } from './programme-overview.js';

/** Answers older than this, in days, are old. */
export const OLD_AFTER = 365;

/** What is to be looked after in the data; positions of assessments, or of enterprises in the register. */
export interface ProgrammeQuality {
  /** Mean share of the weight that is answered; `null` without assessments. */
  readonly coverage: number | null;
  /** Assessments of which much is open. */
  readonly open: Uint32Array;
  readonly contradictory: readonly {
    readonly id: string;
    readonly kind: 'hard' | 'soft';
    readonly rows: Uint32Array;
  }[];
  /** Assessments with the very same answers. */
  readonly identical: readonly (readonly number[])[];
  /** Assessments with the option at one place throughout. */
  readonly sameStep: Uint32Array;
  /** Assessments beside which a later one of the same wave counts. */
  readonly repeated: Uint32Array;
  /** Enterprises of which the answers are old, and those never assessed. */
  readonly stale: Uint32Array;
  readonly never: Uint32Array;
}

/** Looks a cohort over. */
export function programmeQuality(
  cohort: ProgrammeCohort,
  { scores }: ScoredCohort,
  asOf: CalendarDate,
): ProgrammeQuality {
  const { structure, answers, rows, register } = cohort;
  const latest = latestRows(rows);
  const { mean, low } = coverageQuality(scores, latest);
  const { stale, never } = staleEnterprises(rows, register.ids.length, dayNumber(asOf), OLD_AFTER);
  return {
    coverage: mean,
    open: low,
    contradictory: contradictoryRows(structure, answers),
    identical: identicalRows(answers, latest),
    sameStep: sameStepRows(structure, answers),
    repeated: repeatedRows(rows, latest),
    stale,
    never,
  };
}
