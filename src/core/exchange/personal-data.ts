import type { Issue } from '../model/issue.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import { holdsCitizenId } from '../response/citizen-id.js';
import type { Cell } from './cell.js';
import type { RowIssue } from './row-issue.js';

/** What is wrong with a cell; that it holds a citizen's number goes before everything that would repeat it. */
export function cellIssue(text: string, issue: KnownIssue): KnownIssue {
  return holdsCitizenId(text) ? error('cell/citizen-id', [], {}) : issue;
}

/** Whether an issue is of a citizen's number, which is refused and never stored. */
export function refusesValue({ code, params }: Issue): boolean {
  return code === 'cell/citizen-id' || params['refuse'] === 1;
}

/**
 * The cells of a faulty row as they may be kept for correction: without citizens' numbers, those in columns that nobody
 * asked for among them.
 */
export function withoutPersonalData(
  header: readonly string[],
  cells: readonly Cell[],
  issues: readonly RowIssue[],
): readonly Cell[] {
  const refused = new Set(issues.flatMap(({ issue, column }) => (refusesValue(issue) ? [column] : [])));
  return cells.map((cell, at) => (refused.has(header[at] ?? null) || holdsCitizenId(cell ?? '') ? null : cell));
}
