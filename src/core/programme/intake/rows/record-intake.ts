import { createSingleRecordReader, type ReadRecord } from '../../../exchange/record-reader.js';
import type { RowIssue } from '../../../exchange/row-issue.js';
import { structureOf } from '../../../instruments/structures.js';
import { error } from '../../../model/known-issue.js';
import { isObject } from '../../../text/value-type.js';
import { intakeIssue } from '../intake-issue.js';
import type { IntakeContext } from './intake-context.js';
import type { IntakeRow, RowFacts, RowOutcome } from './intake-row.js';

/** Where a value stands, and whose it is where it does not say so itself. */
export interface RecordPlace {
  readonly file: string;
  readonly row: number;
  /** How the place is named in a sentence. */
  readonly place: string;
  /** Name of the enterprise, as a folder tells it. */
  readonly name?: string;
}

/** Reads a JSON value as an assessment. */
export type ReadIntakeRecord = (value: unknown, place: RecordPlace) => Promise<RowOutcome>;

/** A reader of saved assessments: responses alone, or `{ enterprise, wave, date, response }`, to any shipped questionnaire. */
export function createRecordIntake({ region, profileFacts }: IntakeContext): ReadIntakeRecord {
  const readers = new Map<string, Promise<ReadRecord | null>>();

  function readerOf(id: string): Promise<ReadRecord | null> {
    const known =
      readers.get(id) ?? structureOf(id).then((one) => (one ? createSingleRecordReader(one, region) : null));
    readers.set(id, known);
    return known;
  }

  return async (value, { file, row, place, name }) => {
    const refuse = (issues: readonly RowIssue[]): RowOutcome => ({ ok: false, file, row, cells: [], issues });
    const alone = (issue: RowIssue['issue']) => refuse([{ row, column: null, value: '', issue }]);
    if (!isAssessment(value)) return alone(intakeIssue('file/no-assessment', {}));
    const id = instrumentOf(value);
    const read = await readerOf(id);
    if (!read) return alone(error('response/unknown-instrument', ['instrument', 'id'], { id }));
    const reading = read(value, row);
    if (!reading.ok) return refuse(reading.issues);
    const { response, enterprise, wave = null, date = null } = reading.record;
    const asOf = date ?? (response.completedAt ?? response.startedAt).slice(0, 10);
    const facts: RowFacts = {
      ...profileFacts(response.profile, asOf),
      ...(enterprise === undefined ? (name === undefined ? {} : { name }) : { id: enterprise }),
      supports: [],
      contact: {},
    };
    const answers = { response, hasId: true, wave, date };
    const unnamed = facts.id === undefined && facts.name === undefined && facts.code === undefined;
    const whole: IntakeRow = { file, row, place, facts, answers, unnamed, cells: [] };
    return { ok: true, value: whole };
  };
}

/** Whether a value looks like a saved assessment, right or wrong. */
export function isAssessment(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const response = isObject(value['response']) ? value['response'] : value;
  return isObject(response['instrument']) && 'answers' in response;
}

function instrumentOf(value: Readonly<Record<string, unknown>>): string {
  const response = isObject(value['response']) ? value['response'] : value;
  const named = isObject(response['instrument']) ? response['instrument']['id'] : undefined;
  return typeof named === 'string' ? named.slice(0, 80) : '';
}
