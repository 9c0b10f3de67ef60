import type { StoredAssessment } from '../../../analytics/register/reading/programme-readers.js';
import { canonicalJson } from '../../../compiled/canonical-json.js';
import type { Issue } from '../../../model/issue.js';
import type { CalendarDate } from '../../../model/programme.js';
import { each, part, type Pieces } from '../../../pieces/pieces.js';
import { isObject } from '../../../text/value-type.js';
import { intakeIssue } from '../intake-issue.js';
import type { IntakeRow, RowAnswers } from '../rows/intake-row.js';
import { inOrder } from './stated-facts.js';
import { stableId } from './stable-id.js';

/** An assessment of a row, whose enterprise is known by now. */
export interface FoundAssessment {
  readonly row: IntakeRow;
  readonly answers: RowAnswers;
  readonly enterprise: string;
  /** Id of the response. */
  readonly id: string;
  readonly date: CalendarDate;
  /** The one in the register that it takes the place of. */
  readonly before: StoredAssessment | null;
}

/** The assessments of a register, by what a new one may be the same as. */
export interface StoredAssessments {
  readonly byId: ReadonlyMap<string, StoredAssessment>;
  /** By enterprise, questionnaire and date; `null` where there are several. */
  readonly byOccasion: ReadonlyMap<string, StoredAssessment | null>;
}

/** Brings the assessments of a register in order. */
export function* storedAssessments(stored: readonly StoredAssessment[]): Pieces<StoredAssessments> {
  const byOccasion = new Map<string, StoredAssessment | null>();
  const byId = new Map<string, StoredAssessment>();
  yield* each(stored, (one) => {
    byId.set(textAt(one.response, 'id'), one);
    const key = occasion(one.enterprise, textAt(one.response, 'instrument', 'id'), one.date);
    byOccasion.set(key, byOccasion.has(key) ? null : one);
  });
  return { byId, byOccasion };
}

/** The assessment of a row. Where the row has no id, it is that of the same enterprise, questionnaire and date. */
export function foundAssessment(
  row: IntakeRow,
  answers: RowAnswers,
  enterprise: string,
  date: CalendarDate,
  { byId, byOccasion }: StoredAssessments,
): FoundAssessment {
  const { response, hasId } = answers;
  const instrument = response.instrument.id;
  const same = hasId ? null : (byOccasion.get(occasion(enterprise, instrument, date)) ?? null);
  const id = hasId
    ? response.id
    : same
      ? textAt(same.response, 'id')
      : stableId('response', enterprise, instrument, date);
  return { row, answers, enterprise, id, date, before: byId.get(id) ?? null };
}

/** Assessments that cannot be taken: two of one id, one of another enterprise, one of which the consent was withdrawn. */
export function* assessmentFaults(
  found: readonly FoundAssessment[],
  nameOf: (enterprise: string) => string,
): Pieces<ReadonlyMap<IntakeRow, Issue>> {
  const faults = new Map<IntakeRow, Issue>();
  const byId = new Map<string, IntakeRow[]>();
  const gather = each(found, ({ id, row }) => {
    const rows = byId.get(id) ?? [];
    rows.push(row);
    byId.set(id, rows);
  });
  yield* part(gather, 0, 0.5);
  const look = each(found, ({ id, row, enterprise, answers, before }) => {
    const rows = byId.get(id) ?? [];
    if (rows.length > 1) {
      const [first, second] = inOrder(rows);
      faults.set(row, intakeIssue('assessment/repeated', { first: first?.place ?? '', second: second?.place ?? '' }));
    } else if (before && before.enterprise !== enterprise) {
      faults.set(row, intakeIssue('assessment/of-another', { id, name: nameOf(before.enterprise) }));
    } else if (before?.consent?.withdrawnAt !== undefined && answers.consent === undefined) {
      faults.set(row, intakeIssue('assessment/withdrawn', {}));
    }
  });
  yield* part(look, 0.5, 1);
  return faults;
}

/** An assessment as the register keeps it; the one before where it is the same, but for where its answers came from. */
export function storedOf({ answers, enterprise, id, date, before }: FoundAssessment, wave: string): StoredAssessment {
  const response = { ...answers.response, id };
  const after = { enterprise, wave, date, consent: answers.consent ?? before?.consent ?? null, response };
  return before && sameAssessment(before, after) ? before : after;
}

function sameAssessment(before: StoredAssessment, after: StoredAssessment): boolean {
  const plain = ({ response, ...rest }: StoredAssessment) =>
    canonicalJson({ ...rest, response: withoutProvenance(response) });
  return plain(before) === plain(after);
}

function withoutProvenance(response: unknown): unknown {
  if (!isObject(response) || !isObject(response['answers'])) return response;
  const answers = Object.entries(response['answers']).map(([id, answer]) => {
    if (!isObject(answer)) return [id, answer] as const;
    return [id, Object.fromEntries(Object.entries(answer).filter(([key]) => key !== 'provenance'))] as const;
  });
  return { ...response, answers: Object.fromEntries(answers) };
}

function occasion(enterprise: string, instrument: string, date: CalendarDate): string {
  return JSON.stringify([enterprise, instrument, date]);
}

/** A text of a response of unknown form; empty where there is none. */
function textAt(value: unknown, ...keys: readonly string[]): string {
  let found = value;
  for (const key of keys) found = isObject(found) ? found[key] : undefined;
  return typeof found === 'string' ? found : '';
}
