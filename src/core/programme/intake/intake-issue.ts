import type { RowIssue } from '../../exchange/row-issue.js';
import type { Issue } from '../../model/issue.js';
import type { RegisterKey } from './columns/register-column.js';

type None = Readonly<Record<string, never>>;

/** What is said of files that are taken in, beside what is said of tables and responses, by code. */
export interface IntakeIssueParams {
  // Files
  /** `names` of the first of them, one a line. */
  'file/several-tables': { readonly count: number; readonly names: string };
  'file/no-assessment': None;
  'file/too-large': { readonly megabytes: number; readonly maximum: number };
  'file/empty': None;
  'file/empty-folder': None;
  'file/not-json': { readonly line: number; readonly column: number };
  'file/no-programme': None;
  'file/unreadable': None;
  'sheet/unknown': { readonly sheet: string };
  // Columns
  'table/nothing-known': None;
  // Cells
  /** `known` are ids; `vi` and `en` what they are called there, where they are few. */
  'cell/not-known': {
    readonly value: string;
    readonly nearest?: string;
    readonly known?: string;
    readonly vi?: string;
    readonly en?: string;
  };
  'cell/not-a-date': { readonly value: string };
  'cell/other-list': { readonly list: string; readonly expected: string };
  // Contacts
  'contact/phone': None;
  'contact/email': None;
  // Enterprises
  'enterprise/not-named': None;
  'enterprise/two-known': { readonly first: string; readonly second: string };
  'enterprise/ambiguous-name': { readonly name: string };
  'enterprise/contradiction': ContradictionParams;
  'support/reversed': { readonly since: string; readonly until: string };
  // Assessments
  'assessment/repeated': { readonly first: string; readonly second: string };
  'assessment/of-another': { readonly id: string; readonly name: string };
  'assessment/withdrawn': None;
}

/** Two rows that say something different of one enterprise, in the order in which they stand. */
export interface ContradictionParams {
  readonly field: RegisterKey | 'enterprise';
  /** Where the rows stand, e.g. `3` or `a.json`. */
  readonly first: string;
  readonly second: string;
  readonly one: string;
  readonly other: string;
}

/** Every code of the intake's own. */
export type IntakeIssueCode = keyof IntakeIssueParams;

/** An issue of the intake's own; words stand in `core/i18n/intake`. */
export type IntakeIssue<Code extends IntakeIssueCode = IntakeIssueCode> = {
  [One in Code]: Issue & {
    readonly code: One;
    readonly params: Readonly<Record<string, string | number>> & IntakeIssueParams[One];
  };
}[Code];

/** An issue of the intake's own: an error. */
export function intakeIssue<Code extends IntakeIssueCode>(code: Code, params: IntakeIssueParams[Code]): Issue {
  return { code, severity: 'error', path: [], params: { ...params } };
}

/** An issue of the intake's own that refuses nothing. */
export function intakeWarning<Code extends IntakeIssueCode>(code: Code, params: IntakeIssueParams[Code]): Issue {
  return { ...intakeIssue(code, params), severity: 'warning' };
}

/** Something wrong with what is taken in: the file, and the row where it is of one. */
export interface IntakeProblem extends Omit<RowIssue, 'row' | 'issue'> {
  readonly file: string;
  /** `null` where it concerns the whole file. */
  readonly row: number | null;
  readonly issue: Issue;
}
