import { errorReportEn } from '../i18n/error-report/en.js';
import type { ErrorReportMessages } from '../i18n/error-report/messages.js';
import { errorReportVi } from '../i18n/error-report/vi.js';
import type { Cell } from './cell.js';
import type { Table } from './rows-of.js';
import type { RowIssue } from './row-issue.js';
import type { FaultyRow } from './row-reader.js';

/** Headers that a report of errors adds, in every language that ships. */
const KNOWN: ReadonlySet<string> = new Set<string>(
  [errorReportEn, errorReportVi].flatMap((words) => Object.values(words)),
);

/**
 * Whether a header is one that a report of errors adds, in any language. An import passes them over, so that a corrected report
 * can be read as it is.
 */
export function isReportHeader(header: string): boolean {
  return KNOWN.has(header.normalize('NFC').trim().toLowerCase());
}

/** Puts an issue into words, with its column and what to do. */
export type DescribeRowIssue = (issue: RowIssue) => string;

/**
 * Faulty rows as a table to be put right and imported again: their own columns, before them the number of the row and what
 * is wrong with it. Where the table was such a report itself, what that added is not repeated.
 *
 * @param header The headers of the file that the rows are from.
 * @param words What the added columns are called; in English where it is left out.
 */
export function errorReport(
  header: readonly string[],
  rows: readonly FaultyRow[],
  describe: DescribeRowIssue,
  words: ErrorReportMessages = errorReportEn,
): Table {
  return { header: reportHeader(header, words), rows: rows.map((row) => errorRow(header, row, describe)) };
}

/** The headers of the report, of those of the file that the rows are from. */
export function reportHeader(header: readonly string[], words: ErrorReportMessages = errorReportEn): readonly string[] {
  return [words.row, words.problems, ...ownOf(header, header)];
}

/** One faulty row of the report, of a file with these headers. */
export function errorRow(
  header: readonly string[],
  { row, cells, issues }: FaultyRow,
  describe: DescribeRowIssue,
): readonly Cell[] {
  return [row, issues.map(describe).join('\n'), ...ownOf(header, cells)];
}

/** What does not stand in a column that an earlier report has added. */
function ownOf<T>(header: readonly string[], list: readonly T[]): readonly T[] {
  return list.filter((_, at) => !isReportHeader(header[at] ?? ''));
}
