import type { Assessment } from '../../model/assessment.js';
import type { SegmentColumn } from '../cohort/grouping.js';
import { dayNumber } from './day-number.js';

/** Assessments by columns, a row each, beside the columns of their answers. */
export interface AssessmentColumns {
  readonly rows: number;
  /** 0 where the register does not know the enterprise, else 1 plus its position there. */
  readonly enterprise: Uint32Array;
  /** In the order of the programme. */
  readonly wave: SegmentColumn;
  /** Days from 1 January 1970 to the date of the assessment. */
  readonly day: Int32Array;
}

/** What of an assessment does not stand in its answers. */
export type AssessmentHeader = Pick<Assessment, 'enterprise' | 'wave' | 'date'>;

/**
 * Writes assessments into columns.
 *
 * @param ids Ids of the registered enterprises.
 * @param waves Ids of the waves, in order; an assessment of another one belongs to none.
 * @throws {ReadinessError} `date/malformed`.
 */
export function assessmentColumns(
  assessments: readonly AssessmentHeader[],
  ids: readonly string[],
  waves: readonly string[],
): AssessmentColumns {
  const enterprises = new Map(ids.map((id, at) => [id, at + 1]));
  const segments = new Map(waves.map((wave, at) => [wave, at + 1]));
  return {
    rows: assessments.length,
    enterprise: Uint32Array.from(assessments, ({ enterprise }) => enterprises.get(enterprise) ?? 0),
    wave: {
      by: 'wave',
      segments: waves,
      codes: Uint32Array.from(assessments, ({ wave }) => segments.get(wave) ?? 0),
    },
    day: Int32Array.from(assessments, ({ date }) => dayNumber(date)),
  };
}
