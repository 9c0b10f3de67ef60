import { groupRows } from '../../core/analytics/cohort/group-rows.js';
import type { Grouping } from '../../core/analytics/cohort/grouping.js';
import { segmentFigures, type SegmentFigures } from '../../core/analytics/cohort/segment-figures.js';
import { byRow } from '../../core/analytics/register/by-row.js';
import { groupMembers } from '../../core/analytics/register/group-members.js';
import { registerColumns, type RegisterColumns } from '../../core/analytics/register/register-columns.js';
import { ReadinessError } from '../../core/compiled/readiness-error.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import type { Cohort } from '../cohort/collect-cohort.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import type { ReportScope } from './report-scope.js';

/** What the enterprises of a register are divided by. */
export const REGISTER_SEGMENTS = ['sector', 'sizeClass', 'place', 'officer', 'measure', 'wave'] as const;

/** What divides a register when nothing else is asked for. */
export const USUAL_REGISTER_SEGMENTS: readonly string[] = ['sector', 'sizeClass', 'place', 'wave'];

/**
 * Divides the rows that count by a field, one at a time: what a field takes is given back before the next one.
 *
 * @returns A function that gives `null` for a field that nobody knows.
 */
export function groupingBy(
  cohort: Cohort,
  scope: ReportScope,
  register: ProgrammeFile | null,
): (field: string) => Grouping | null {
  const columns = register ? columnsOf(register, scope.asOf) : null;
  const { enterprise } = cohort.assessments;
  return (field) => {
    if (field === 'wave') return groupRows(scope.waves, scope.inWaves);
    if (!columns) {
      const column = cohort.segments.get(field)?.();
      return column ? groupRows(column, scope.rows) : null;
    }
    if (field === 'measure') return groupMembers(columns.measure, enterprise, scope.rows);
    const known = (['sector', 'sizeClass', 'place', 'officer'] as const).find((one) => one === field);
    return known ? groupRows(byRow(columns[known], enterprise), scope.rows) : null;
  };
}

/** The figures of the segments in which there is somebody. */
export function figuresOf(cohort: Cohort, grouping: Grouping): SegmentFigures {
  const groups = grouping.groups.filter(({ rows }) => rows.length > 0);
  return segmentFigures(cohort.scores, { ...grouping, groups });
}

/**
 * The columns of a register.
 *
 * @throws {Failure} Where its codes are of several lists.
 */
export function columnsOf({ enterprises }: ProgrammeFile, asOf: string): RegisterColumns {
  try {
    return registerColumns(enterprises, asOf);
  } catch (error) {
    if (error instanceof ReadinessError && error.code === 'codes/mixed') {
      throw new Failure('mixedCodes', {}, EXIT.data);
    }
    throw error;
  }
}
