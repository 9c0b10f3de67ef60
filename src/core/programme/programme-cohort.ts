import { assessmentColumns, type AssessmentColumns } from '../analytics/register/assessment-columns.js';
import { registerColumns, type RegisterColumns } from '../analytics/register/register-columns.js';
import type { Structure } from '../model/instrument.js';
import type { Assessment } from '../model/assessment.js';
import type { CalendarDate } from '../model/programme.js';
import type { CohortColumns } from '../scoring/columns/cohort-columns.js';
import { encodeColumns } from '../scoring/columns/encode-columns.js';
import { divisionsOf, type Divisions } from './divisions.js';
import { IndicatorReadings } from './indicator-readings.js';
import type { ProgrammeFile } from './programme-file.js';

/** The assessments of a programme by one questionnaire, in columns. */
export interface ProgrammeCohort {
  readonly file: ProgrammeFile;
  readonly structure: Structure;
  /** Those by the questionnaire, a row each. */
  readonly assessments: readonly Assessment[];
  readonly register: RegisterColumns;
  /** What enterprises can be told apart by. */
  readonly divisions: Divisions;
  /** Date up to which supports count. */
  readonly asOf: CalendarDate;
  readonly rows: AssessmentColumns;
  readonly answers: CohortColumns;
  readonly readings: IndicatorReadings;
}

/**
 * Brings the assessments by one questionnaire into columns.
 *
 * @param asOf Date up to which supports count.
 * @throws {ReadinessError} As `registerColumns` and `encodeColumns` do.
 */
export function programmeCohort(file: ProgrammeFile, structure: Structure, asOf: CalendarDate): ProgrammeCohort {
  const assessments = file.assessments.filter(({ response }) => response.instrument.id === structure.id);
  const register = registerColumns(file.enterprises, asOf);
  const waves = file.programme.waves.map(({ id }) => id);
  const responses = assessments.map(({ response }) => response);
  const answers = encodeColumns(structure, responses);
  return {
    file,
    structure,
    assessments,
    register,
    divisions: divisionsOf(file.enterprises, register, asOf),
    asOf,
    rows: assessmentColumns(assessments, register.ids, waves),
    answers,
    readings: new IndicatorReadings(structure, answers, responses),
  };
}

/** The questionnaires of a programme, the one with the most assessments first. */
export function instrumentsIn({ assessments }: ProgrammeFile): readonly string[] {
  const counts = new Map<string, number>();
  for (const { response } of assessments)
    counts.set(response.instrument.id, (counts.get(response.instrument.id) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)).map(([id]) => id);
}
