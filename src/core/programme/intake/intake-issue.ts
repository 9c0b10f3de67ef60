import type { RowIssue } from '../../exchange/row-issue.js';
import type { Issue } from '../../model/issue.js';

/** Something wrong with what is taken in: the file, and the row where it is of one. */
export interface IntakeProblem extends Omit<RowIssue, 'row' | 'issue'> {
  readonly file: string;
  /** `null` where it concerns the whole file. */
  readonly row: number | null;
  readonly issue: Issue;
}
