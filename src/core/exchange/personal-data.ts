import type { Issue } from '../model/issue.js';
import type { Cell } from './cell.js';
import type { RowIssue } from './row-issue.js';

/** Whether an issue is of a citizen's number, which is refused and never stored. */
export function refusesValue({ code, params }: Issue): boolean {
  return code === 'cell/citizen-id' || params['refuse'] === 1;
}

/** The cells of a faulty row as they may be kept for correction: without citizens' numbers. */
export function withoutPersonalData(
  header: readonly string[],
  cells: readonly Cell[],
  issues: readonly RowIssue[],
): readonly Cell[] {
  const refused = new Set(issues.flatMap(({ issue, column }) => (refusesValue(issue) ? [column] : [])));
  return refused.size === 0 ? cells : cells.map((cell, at) => (refused.has(header[at] ?? null) ? null : cell));
}
