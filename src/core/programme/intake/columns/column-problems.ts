import { error } from '../../../model/known-issue.js';
import type { Issue } from '../../../model/issue.js';
import { intakeIssue } from '../intake-issue.js';

/** What makes that no row can be read: two columns for one thing, or none for anything. */
export function columnProblems(header: readonly string[], meanings: readonly (string | null)[]): readonly Issue[] {
  const first = new Map<string, string>();
  const repeated = meanings.flatMap((meaning, at): Issue[] => {
    if (meaning === null) return [];
    const column = header[at] ?? '';
    const before = first.get(meaning);
    if (before !== undefined) return [error('column/duplicate', [column], { column, first: before })];
    first.set(meaning, column);
    return [];
  });
  return first.size === 0 ? [intakeIssue('table/nothing-known', {})] : repeated;
}
