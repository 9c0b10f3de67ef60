import type { KnownIssue } from '../core/model/known-issue.js';

/** Why a file cannot be read on as what it should be. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly issue: KnownIssue;

  constructor(issue: KnownIssue) {
    super(issue.code);
    this.issue = issue;
  }
}
