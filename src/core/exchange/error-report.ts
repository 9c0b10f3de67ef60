import { errorReportEn } from '../i18n/error-report/en.js';
import type { ErrorReportMessages } from '../i18n/error-report/messages.js';
import { errorReportVi } from '../i18n/error-report/vi.js';
import type { Cell } from './cell.js';
import type { Table } from './rows-of.js';
import type { RowIssue } from './row-issue.js';
import type { FaultyRow } from './row-reader.js';

/** Headers that a report of errors adds, in English; an import passes them over, so that a corrected report can be read as it is. */
export const REPORT_HEADERS: readonly string[] = [errorReportEn.row, errorReportEn.problems];

/** Those of every language that ships. */
const KNOWN: ReadonlySet<string> = new Set<string>(
  [errorReportEn, errorReportVi].flatMap((words) => Object.values(words)),
);

/** Whether a header is one that a report of errors adds, in any language. */
export function isReportHeader(header: string): boolean {
  return KNOWN.has(header.normalize('NFC').trim().toLowerCase());
}

/** Puts an issue into words, with its column and what to do. */
export type DescribeRowIssue = (issue: RowIssue) => string;

/**
 * Faulty rows as a table to be put right and imported again: their own columns, before them the number of the row and what
 * is wrong with it.
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
  return { header: [words.row, words.problems, ...header], rows: rows.map((row) => errorRow(row, describe)) };
}

/** One faulty row of the report. */
export function errorRow({ row, cells, issues }: FaultyRow, describe: DescribeRowIssue): readonly Cell[] {
  return [row, issues.map(describe).join('\n'), ...cells];
}
