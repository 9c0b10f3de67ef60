import type { Issue } from '../model/issue.js';

/** Something wrong with a row of a table. */
export interface RowIssue {
  /** Line of the file or row of the sheet, as its reader counts, from 1. */
  readonly row: number;
  /** Header of the column; `null` where it is no single one. */
  readonly column: string | null;
  /** What stands in the cell, shortened; empty for personal data. */
  readonly value: string;
  readonly issue: Issue;
}
