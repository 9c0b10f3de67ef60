import type { Issue } from './issue.js';
import type { IssueParams } from './issue-params.js';

/** Every code that reading an instrument or a response can give. */
export type IssueCode = keyof IssueParams;

/** Keys from the root of a document to a place. */
export type Path = readonly (string | number)[];

/** An issue whose code and parameters belong together. */
export interface KnownIssue<Code extends IssueCode = IssueCode> extends Issue {
  readonly code: Code;
  readonly params: IssueParams[Code];
}

/** An issue that refuses the document, or the answer. */
export function error<Code extends IssueCode>(code: Code, path: Path, params: IssueParams[Code]): KnownIssue<Code> {
  return { code, severity: 'error', path, params };
}

/** An issue that refuses nothing. */
export function warning<Code extends IssueCode>(code: Code, path: Path, params: IssueParams[Code]): KnownIssue<Code> {
  return { code, severity: 'warning', path, params };
}
