import type { KnownIssue } from '../core/model/known-issue.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { FailureParams } from './i18n/messages.js';

/** Why a command cannot go on: a code of the catalogue, with what its sentence needs. */
export class Failure<Code extends keyof FailureParams = keyof FailureParams> extends Error {
  override readonly name = 'Failure';
  readonly code: Code;
  readonly params: FailureParams[Code];
  readonly exitCode: ExitCode;

  constructor(code: Code, params: FailureParams[Code], exitCode: ExitCode = EXIT.usage) {
    super(code);
    this.code = code;
    this.params = params;
    this.exitCode = exitCode;
  }
}

/** Why a file as a whole cannot be read as data. */
export class DataFailure extends Error {
  override readonly name = 'DataFailure';
  /** The file as the user named it. */
  readonly file: string;
  readonly issue: KnownIssue;

  constructor(file: string, issue: KnownIssue) {
    super(issue.code);
    this.file = file;
    this.issue = issue;
  }
}

/** The user broke the command off. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
