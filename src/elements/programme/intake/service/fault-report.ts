import { BYTE_ORDER_MARK, csvLine } from '../../../../core/exchange/csv/csv-text.js';
import { errorRow, reportHeader, type DescribeRowIssue } from '../../../../core/exchange/error-report.js';
import type { ErrorReportMessages } from '../../../../core/i18n/error-report/messages.js';
import { describeProblem, type ProblemWords } from '../../../../core/i18n/intake/describe-problem.js';
import type { FaultyIntakeRow } from '../../../../core/programme/intake/rows/intake-row.js';
import type { CheckedRows } from './checked-rows.js';

/**
 * Faulty rows as a CSV file: of a table its own columns, to be put right and taken in again as it is; of assessments the
 * files that are to be looked at.
 *
 * @param headers What the columns are called that the report adds.
 */
export function faultReport(
  { read: { header, delimiter, passedOver }, faulty }: Pick<CheckedRows, 'read' | 'faulty'>,
  words: ProblemWords,
  headers: ErrorReportMessages,
): Blob {
  const describe: DescribeRowIssue = ({ column, issue }) => {
    const { problem, remedy } = describeProblem(issue, words);
    return [...(column === null ? [] : [`${column}:`]), problem, remedy].join(' ').trim();
  };
  const isTable = header.length > 0;
  const head = [...(isTable ? [] : [headers.file]), ...reportHeader(header, headers)];
  const line = (row: FaultyIntakeRow) =>
    isTable ? errorRow(header, row, describe) : [row.file, ...errorRow(header, { ...row, cells: [] }, describe)];
  const over = passedOver.map(({ passedOver: file, issue }) => [
    file,
    null,
    describe({ row: 1, column: null, value: '', issue }),
  ]);
  const lines = [head, ...faulty.map(line), ...over].map((row) => csvLine(row, delimiter));
  return new Blob([BYTE_ORDER_MARK, ...lines], { type: 'text/csv;charset=utf-8' });
}
