import type { Cell } from './cell.js';
import type { Table } from './rows-of.js';
import type { RowIssue } from './row-issue.js';
import type { FaultyRow } from './row-reader.js';

/** Headers that a report of errors adds; an import passes them over, so that a corrected report can be read as it is. */
export const REPORT_HEADERS: readonly string[] = ['#row', '#problems'];

/** Puts an issue into words, with its column and what to do. */
export type DescribeRowIssue = (issue: RowIssue) => string;

/**
 * Faulty rows as a table to be put right and imported again: their own columns, before them the number of the row and what
 * is wrong with it.
 *
 * @param header The headers of the file that the rows are from.
 */
export function errorReport(header: readonly string[], rows: readonly FaultyRow[], describe: DescribeRowIssue): Table {
  return { header: [...REPORT_HEADERS, ...header], rows: rows.map((row) => errorRow(row, describe)) };
}

/** One faulty row of the report. */
export function errorRow({ row, cells, issues }: FaultyRow, describe: DescribeRowIssue): readonly Cell[] {
  return [row, issues.map(describe).join('\n'), ...cells];
}
