import { error, type KnownIssue } from '../../core/model/known-issue.js';

/** What kept a library from reading an XLSX file: a formula that was never computed, or else something broken. */
export function workbookProblem(cause: unknown): KnownIssue {
  const message = cause instanceof Error ? cause.message : '';
  const [, row, column] = /row (\d+), col (\d+): VALUE_MISSING/.exec(message) ?? [];
  if (row === undefined || column === undefined) return error('workbook/malformed', [], {});
  return error('workbook/not-computed', [], { cell: `${columnName(Number(column))}${row}` });
}

/** A column as spreadsheets call it, e.g. `AB` for the 28th. */
function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}
