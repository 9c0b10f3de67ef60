import { compileInstrument } from '../compiled/compile-instrument.js';
import type { Structure } from '../model/instrument.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import type { AnswerValue, Response } from '../model/response.js';
import type { Region } from '../regions/region.js';
import { holdsCitizenId } from '../response/citizen-id.js';
import { parseResponse } from '../response/parse-response.js';
import { pathText } from '../text/path-text.js';
import { isObject } from '../text/value-type.js';
import { createIdTable } from './id-table.js';
import { isCalendarDate } from './read-instant.js';
import type { RowReading } from './row-reader.js';
import type { TableRecord } from './table-record.js';

/** Reads one JSON value as a record. */
export type ReadRecord = (value: unknown, row: number) => RowReading;

/**
 * A reader of records as JSON: a response alone, or `{ enterprise, wave, date, response }`. Like a row of a table, a record
 * is taken whole or not at all; an id that came before is refused.
 *
 * @throws {ReadinessError} For a structure of unknown origin.
 */
export function createRecordReader(structure: Structure, region?: Region): ReadRecord {
  const read = createSingleRecordReader(structure, region);
  const firstRow = createIdTable();
  return (value, row) => {
    const reading = read(value, row);
    const id = reading.ok ? reading.record.response.id : '';
    const first = reading.ok ? firstRow(id, row) : row;
    if (first === row) return reading;
    const repeated = { row, column: 'id', value: '', issue: error('row/duplicate-id', ['id'], { id, first }) };
    return { ok: false, row, cells: [], issues: [...reading.issues, repeated] };
  };
}

/**
 * Like {@link createRecordReader}, for who looks after ids that come twice.
 *
 * @throws {ReadinessError} For a structure of unknown origin.
 */
export function createSingleRecordReader(structure: Structure, region?: Region): ReadRecord {
  const instrument = compileInstrument(structure);
  return (value, row) => {
    const wrapped = isObject(value) && isObject(value['response']) ? value : null;
    const outcome = parseResponse(instrument, wrapped ? wrapped['response'] : value, region ? { region } : {});
    const programme = readProgramme(wrapped ?? {});
    const issues = [...outcome.issues, ...programme.issues, ...(outcome.ok ? citizenIds(outcome.value) : [])];
    const told = issues.map((issue) => ({ row, column: pathText(issue.path) || null, value: '', issue }));
    if (outcome.ok && issues.every(({ severity }) => severity === 'warning')) {
      return { ok: true, row, record: { response: outcome.value, ...programme.value }, issues: told };
    }
    return { ok: false, row, cells: [], issues: told };
  };
}

/** A record as JSON: the response alone where nothing else is known. */
export function recordJson({ response, ...programme }: TableRecord): string {
  return JSON.stringify(Object.keys(programme).length > 0 ? { ...programme, response } : response);
}

function readProgramme(raw: Readonly<Record<string, unknown>>): {
  readonly value: Omit<TableRecord, 'response'>;
  readonly issues: readonly KnownIssue[];
} {
  const given = (['enterprise', 'wave', 'date'] as const).filter((key) => raw[key] !== undefined && raw[key] !== null);
  const right = given.filter((key) => isRight(key, raw[key]));
  return {
    value: Object.fromEntries(right.map((key) => [key, String(raw[key])])),
    issues: given.filter((key) => !right.includes(key)).map((key) => error('response/malformed', [key], { key })),
  };
}

function isRight(key: string, value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > 100 || holdsCitizenId(value)) return false;
  return key !== 'date' || isCalendarDate(value);
}

/** Texts with a citizen's number, which are refused. */
function citizenIds({ answers, profile }: Response): readonly KnownIssue[] {
  const given = Object.entries(answers).flatMap(([id, answer]) =>
    'value' in answer ? refused('answers', id, answer.value) : [],
  );
  return [...given, ...Object.entries(profile).flatMap(([id, value]) => refused('profile', id, value))];
}

function refused(root: string, id: string, value: AnswerValue): KnownIssue[] {
  return holdsCitizenId(value) ? [error('cell/citizen-id', [root, id], {})] : [];
}
