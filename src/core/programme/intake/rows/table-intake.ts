import type { Cell } from '../../../exchange/cell.js';
import type { ColumnMapping } from '../../../exchange/map-columns.js';
import type { NumberLocale } from '../../../exchange/number-locale.js';
import { isEmpty } from '../../../exchange/read-group.js';
import { createRowReader } from '../../../exchange/row-reader.js';
import type { RowIssue } from '../../../exchange/row-issue.js';
import { error } from '../../../model/known-issue.js';
import type { CalendarDate } from '../../../model/programme.js';
import type { Profile } from '../../../model/response.js';
import type { KnownColumns } from '../columns/known-columns.js';
import { isRegisterKey } from '../columns/register-column.js';
import { intakeIssue } from '../intake-issue.js';
import type { TableInstrument } from '../table-instrument.js';
import { datePlaces, withDates } from './date-cells.js';
import type { IntakeContext } from './intake-context.js';
import type { IntakeRow, RowAnswers, RowFacts, RowOutcome } from './intake-row.js';
import { readFacts, type FactColumn } from './read-facts.js';
import { faultyRow, rowProblem } from './row-problem.js';

/** A table whose columns were mapped. */
export interface MappedTable {
  readonly file: string;
  readonly header: readonly string[];
  /** Of each column the id of a choice, or `null`. */
  readonly meanings: readonly (string | null)[];
  readonly known: KnownColumns;
  readonly instrument: TableInstrument | null;
  readonly numbers: NumberLocale | null;
  /** Date of answers that have none. */
  readonly date: CalendarDate | null;
}

/** Reads a row of a table. */
export type ReadIntakeRow = (cells: readonly Cell[], row: number) => RowOutcome;

const NAMING = ['enterprise', 'enterprise.name', 'enterprise.code'];
const PLACEHOLDER = 'none';

/** A reader of the rows of a table: what they say of enterprises, and answers where they have any. */
export function createTableIntake(table: MappedTable, context: IntakeContext): ReadIntakeRow {
  const { file, header, meanings } = table;
  const facts = meanings.flatMap((key, at): FactColumn[] => {
    const known = key !== null && (key === 'enterprise' || isRegisterKey(key));
    return known ? [{ at, header: header[at] ?? '', key }] : [];
  });
  const named = meanings.some((key) => key !== null && NAMING.includes(key));
  const readAnswers = answersReader(table, context);
  const told = (key: keyof RowFacts) =>
    meanings.includes(key === 'sizeClasses' ? 'enterprise.sizeClass' : `enterprise.${key}`);

  const phoneAt = meanings.indexOf('contact.phone');
  /** With the code of the country a telephone number may look like a citizen's, and would not be kept. */
  const dialled = (cells: readonly Cell[]): readonly Cell[] => {
    const phone = cells[phoneAt];
    if (typeof phone !== 'string') return cells;
    return cells.map((cell, at) => (at === phoneAt ? context.vocabulary.phone(phone) : cell));
  };

  return (cells, row) => {
    const reading = readFacts(facts, cells, row, context);
    const { answers, profile, asOf, issues } = readAnswers(cells, row);
    const further = Object.entries(context.profileFacts(profile, asOf)).filter(([key]) => !told(key as keyof RowFacts));
    const whole: RowFacts = { ...Object.fromEntries(further), ...reading.facts };
    const unnamed = whole.id === undefined && whole.name === undefined && whole.code === undefined;
    const nameless = unnamed && named && reading.issues.length === 0 ? [notNamed(facts, row)] : [];
    const all = [...reading.issues, ...issues, ...nameless];
    const kept = dialled(cells);
    if (all.some(({ issue }) => issue.severity === 'error'))
      return faultyRow(file, row, header, kept, [...all, ...reading.warnings]);
    const value: IntakeRow = { file, row, place: String(row), facts: whole, answers, unnamed, cells: kept };
    const { warnings } = reading;
    return { ok: true, value: warnings.length > 0 ? { ...value, warnings } : value };
  };
}

function notNamed(columns: readonly FactColumn[], row: number): RowIssue {
  const { header = null } = columns.find(({ key }) => NAMING.includes(key)) ?? {};
  return rowProblem(row, header, null, intakeIssue('enterprise/not-named', {}));
}

interface AnswersReading {
  readonly answers: RowAnswers | null;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
  readonly issues: readonly RowIssue[];
}

const NOTHING: AnswersReading = { answers: null, profile: {}, asOf: '9999-12-31', issues: [] };

function answersReader(
  { header, meanings, known, instrument, numbers, date }: MappedTable,
  { region }: IntakeContext,
): (cells: readonly Cell[], row: number) => AnswersReading {
  const columns = meanings.map((id) => (id === null ? null : (known.columns.get(id) ?? null)));
  const extra = (cells: readonly Cell[], row: number): RowIssue[] => {
    const count = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
    const issue = error('row/too-many-cells', [], { count, maximum: header.length });
    return count > header.length ? [rowProblem(row, null, null, issue)] : [];
  };
  if (!instrument) return (cells, row) => ({ ...NOTHING, issues: extra(cells, row) });
  const mapping: ColumnMapping = { header, columns, issues: [] };
  const options = { words: instrument.words, numbers, region, newId: () => PLACEHOLDER };
  const read = createRowReader(instrument.structure, mapping, { ...options, ...(date === null ? {} : { date }) });
  const readProfile = createRowReader(instrument.structure, mapping, { ...options, date: '1970-01-01' });
  const dates = datePlaces(columns);
  const at = (test: (column: NonNullable<(typeof columns)[number]>) => boolean) =>
    columns.flatMap((column, position) => (column && test(column) ? [position] : []));
  const answering = at((column) => column.holds === 'answer' || isHeader(column, ['id', 'startedAt', 'completedAt']));
  const profiling = at(({ holds }) => holds === 'field');
  const [idAt = -1] = at((column) => isHeader(column, ['id']));

  return (cells, row) => {
    const holds = (places: readonly number[]) => places.some((place) => !isEmpty(cells[place] ?? null));
    const answered = holds(answering);
    if (!answered && !holds(profiling)) return { ...NOTHING, issues: extra(cells, row) };
    const reading = (answered ? read : readProfile)(withDates(cells, dates), row);
    if (!reading.ok) return { ...NOTHING, issues: reading.issues };
    const { response, wave = null, date: day = null } = reading.record;
    const asOf = day ?? (response.completedAt ?? response.startedAt).slice(0, 10);
    if (!answered) return { ...NOTHING, profile: response.profile, issues: reading.issues };
    const hasId = !isEmpty(cells[idAt] ?? null);
    return {
      answers: { response, hasId, wave, date: day },
      profile: response.profile,
      asOf,
      issues: reading.issues,
    };
  };
}

function isHeader(column: { readonly holds: string; readonly key?: string }, keys: readonly string[]): boolean {
  return column.holds === 'header' && keys.includes(column.key ?? '');
}
