import { error, type KnownIssue } from '../model/known-issue.js';
import { holdsCitizenId } from '../response/citizen-id.js';
import type { HeaderColumn } from './column.js';
import { cellIssue } from './personal-data.js';
import { isCalendarDate, readInstant } from './read-instant.js';

type Key = HeaderColumn['key'];

/** What of a row stands around its answers, as text; keys of empty cells are absent. */
export type HeaderCells = ReadonlyMap<Key, string>;

/** What is taken where a table does not say it. */
export interface RowDefaults {
  /** Calendar date of the answers, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Makes the id of a response that has none, of the number of its row. */
  readonly newId?: (row: number) => string;
}

/** What stands around the answers, in the form of a response, and what is wrong with it by column. */
export interface RowHeader {
  /** Whole in any case: for what is missing stands something, and a problem says so. */
  readonly fields: Readonly<Record<'id' | 'startedAt' | 'completedAt' | 'locale', string | null>>;
  readonly respondent: Readonly<Record<string, string>>;
  readonly programme: Readonly<Partial<Record<'enterprise' | 'wave' | 'date', string>>>;
  readonly problems: readonly (readonly [Key, KnownIssue])[];
}

/** Reads what of a row stands around its answers. */
export function readRowHeader(
  cells: HeaderCells,
  row: number,
  locale: string,
  { date, newId }: RowDefaults,
): RowHeader {
  const id = cells.get('id') ?? newId?.(row) ?? null;
  const day = cells.get('date');
  const completedAt = instantOf(cells.get('completedAt'));
  const startedAt = instantOf(cells.get('startedAt') ?? day) ?? completedAt ?? instantOf(date);
  const role = cells.get('respondentRole');
  return {
    fields: {
      id: id ?? 'none',
      startedAt: startedAt ?? '1970-01-01T00:00:00Z',
      completedAt,
      locale: cells.get('locale') ?? locale,
    },
    respondent: { mode: cells.get('respondentMode') ?? 'imported', ...(role === undefined ? {} : { role }) },
    programme: {
      ...given('enterprise', cells),
      ...given('wave', cells),
      ...(day !== undefined && isCalendarDate(day) ? { date: day } : {}),
    },
    problems: [
      ...required('id', id),
      ...required('startedAt', startedAt ?? cells.get('startedAt') ?? day),
      ...malformed(cells),
    ],
  };
}

function given(key: 'enterprise' | 'wave', cells: HeaderCells): Readonly<Record<string, string>> {
  const value = cells.get(key);
  return value === undefined ? {} : { [key]: value };
}

function instantOf(text: string | undefined): string | null {
  return text === undefined ? null : readInstant(text);
}

function required(key: Key, value: string | null | undefined): [Key, KnownIssue][] {
  return value == null ? [[key, error('cell/required', [], { column: key })]] : [];
}

/** Dates that are none, and citizens' numbers where ids and names belong. */
function malformed(cells: HeaderCells): [Key, KnownIssue][] {
  return [...cells].flatMap(([key, text]): [Key, KnownIssue][] => {
    if (key === 'startedAt' || key === 'completedAt') return readInstant(text) === null ? [[key, noDate(text)]] : [];
    if (key === 'date') return isCalendarDate(text) ? [] : [[key, noDate(text)]];
    return holdsCitizenId(text) ? [[key, error('cell/citizen-id', [], {})]] : [];
  });
}

function noDate(text: string): KnownIssue {
  return cellIssue(text, error('cell/not-a-date', [], { value: text.slice(0, 80) }));
}
