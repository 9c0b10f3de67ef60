import type { IssueCode, KnownIssue } from '../known-issue.js';
import { formFixes } from './form-fixes.js';
import { referenceFixes } from './reference-fixes.js';
import { scoringFixes } from './scoring-fixes.js';
import type { FixMakers } from './steps.js';

const MAKERS: FixMakers = { ...formFixes, ...referenceFixes, ...scoringFixes };

/** An issue with what puts it right, where that is certain. */
export function withFix<Code extends IssueCode>(issue: KnownIssue<Code>, document: unknown): KnownIssue<Code> {
  const fix = MAKERS[issue.code]?.(issue, document) ?? null;
  return fix === null ? issue : { ...issue, fix };
}
