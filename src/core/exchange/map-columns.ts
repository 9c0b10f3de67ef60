import { error, warning, type KnownIssue } from '../model/known-issue.js';
import { near } from '../text/nearest.js';
import type { Column } from './column.js';
import { columnNames } from './column-names.js';
import { isReportHeader } from './error-report.js';
import { normalised } from './normalised.js';
import type { TableWords } from './table-words.js';

/** The most columns that a table may have: every item of the largest instrument with rows and shares fits in. */
export const MOST_COLUMNS = 4000;

/** What the columns of a file hold. */
export interface ColumnMapping {
  /** The headers of the file. */
  readonly header: readonly string[];
  /** What each column of the file holds; `null` for one that is passed over. */
  readonly columns: readonly (Column | null)[];
  /** An `error` among them means that no row should be read. */
  readonly issues: readonly KnownIssue[];
}

/** What is known besides the headers. */
export interface MappingOptions {
  /** Words in the languages in which headers may be questions. */
  readonly words?: readonly TableWords[];
  /** Headers of the file by hand: the header that they stand for, or `null` for a column to pass over. */
  readonly by?: Readonly<Record<string, string | null>>;
}

/**
 * Finds what the columns of a file hold: by their ids, by the words of the questions in any language, or by hand. A header
 * that looks like a misspelt id is an error, so that no answers are lost by a slip; any other unknown one is passed over
 * with a warning.
 *
 * @example
 * mapColumns(columns, ['net-acces']).issues; // [{ code: 'column/unknown', params: { nearest: 'net-access', … }, … }]
 */
export function mapColumns(
  columns: readonly Column[],
  header: readonly string[],
  { words = [], by = {} }: MappingOptions = {},
): ColumnMapping {
  if (header.length > MOST_COLUMNS) return refused(header, wide(header.length));
  const names = columnNames(columns, words);
  const byHand = new Map(Object.entries(by));
  const found = header.map((name) => meant(name.trim(), names, byHand));
  const issues = [...found.flatMap((one) => ('code' in one ? [one] : [])), ...repeated(header, found)];
  const mapped = found.map((one) => ('column' in one ? one.column : null));
  const useful = mapped.some((column) => column && column.holds !== 'header');
  return { header, columns: mapped, issues: useful ? issues : [...issues, error('table/no-known-column', [], {})] };
}

type Meant = KnownIssue | { readonly column: Column | null };

function meant(name: string, names: ReadonlyMap<string, Column>, by: ReadonlyMap<string, string | null>): Meant {
  const wanted = by.get(name);
  if (wanted === null || name === '' || isReportHeader(name)) return { column: null };
  const column = names.get(normalised(wanted ?? name));
  if (column) return { column };
  const known = [...names.values()].map(({ header }) => header);
  if (wanted !== undefined) {
    return error('column/no-such-id', [name], { column: name, id: wanted, ...near(wanted, known) });
  }
  const hint = near(name, known);
  const severity = 'nearest' in hint ? error : warning;
  return severity('column/unknown', [name], { column: name.slice(0, 80), ...hint });
}

/** Columns of the file that hold the same. */
function repeated(header: readonly string[], found: readonly Meant[]): KnownIssue[] {
  const first = new Map<Column, string>();
  return found.flatMap((one, at) => {
    if (!('column' in one) || !one.column) return [];
    const name = header[at] ?? '';
    const before = first.get(one.column);
    if (before !== undefined) return [error('column/duplicate', [name], { column: name, first: before })];
    first.set(one.column, name);
    return [];
  });
}

function wide(count: number): KnownIssue {
  return error('table/too-wide', [], { count, maximum: MOST_COLUMNS });
}

function refused(header: readonly string[], issue: KnownIssue): ColumnMapping {
  return { header, columns: header.map(() => null), issues: [issue] };
}
