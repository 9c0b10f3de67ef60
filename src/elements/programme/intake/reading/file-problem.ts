import type { Issue } from '../../../../core/model/issue.js';
import { intakeIssue, type IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import { FormatError } from '../../../../formats/format-error.js';
import { UnreadableFile } from './chosen-bytes.js';

/** Something wrong with a file as a whole. */
export function fileProblem(file: string, issue: Issue): IntakeProblem {
  return { file, row: null, column: null, value: '', issue };
}

/** Why a file cannot be read on; what is no fault of the file is thrown on. */
export function problemOf(file: string, cause: unknown): IntakeProblem {
  if (cause instanceof FormatError) return fileProblem(file, cause.issue);
  if (cause instanceof UnreadableFile) return fileProblem(file, intakeIssue('file/unreadable', {}));
  throw cause;
}
