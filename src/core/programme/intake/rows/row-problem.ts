import type { Cell } from '../../../exchange/cell.js';
import { refusesValue, withoutPersonalData } from '../../../exchange/personal-data.js';
import type { RowIssue } from '../../../exchange/row-issue.js';
import type { Issue } from '../../../model/issue.js';
import { holdsCitizenId } from '../../../response/citizen-id.js';
import type { FaultyIntakeRow } from './intake-row.js';

/** Says of an issue in which row and column it stands, and what stands there unless that is personal data. */
export function rowProblem(row: number, column: string | null, cell: Cell, issue: Issue): RowIssue {
  const text = String(cell ?? '');
  const value = refusesValue(issue) || holdsCitizenId(text) ? '' : text.slice(0, 80);
  return { row, column, value, issue: { ...issue, path: column === null ? [row] : [row, column] } };
}

/** A faulty row of a table, with its cells as they may be kept. */
export function faultyRow(
  file: string,
  row: number,
  header: readonly string[],
  cells: readonly Cell[],
  issues: readonly RowIssue[],
): FaultyIntakeRow {
  return { ok: false, file, row, cells: withoutPersonalData(header, cells, issues), issues };
}
