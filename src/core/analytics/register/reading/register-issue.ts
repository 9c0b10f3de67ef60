import type { Issue } from '../../../model/issue.js';
import type { Path } from '../../../model/known-issue.js';

/** What a value should have been. */
export type Expected =
  'text' | 'list' | 'object' | 'date' | 'instant' | 'digest' | 'count' | 'number' | 'link' | 'language' | 'choice';

/** What is said of a place in a register, by code. */
export interface RegisterIssueParams {
  readonly 'register/missing': { readonly key: string };
  readonly 'register/malformed': { readonly key: string; readonly expected: Expected };
  readonly 'register/unknown-key': { readonly key: string };
  /** Twelve digits are the number of a citizen: refused, and never repeated. */
  readonly 'register/citizen-id': { readonly key: string };
  readonly 'register/duplicate': { readonly id: string };
  readonly 'register/unknown-enterprise': { readonly id: string };
  readonly 'register/unknown-wave': { readonly id: string };
  readonly 'register/reversed': { readonly from: string; readonly to: string };
}

/** Every code that reading a register can give; words stand in `core/i18n/register`. */
export type RegisterIssueCode = keyof RegisterIssueParams;

/** Something wrong with a register. */
export type RegisterIssue = {
  [Code in RegisterIssueCode]: Issue & { readonly code: Code; readonly params: RegisterIssueParams[Code] };
}[RegisterIssueCode];

/** An issue; that a key is unknown refuses nothing. */
export function registerIssue<Code extends RegisterIssueCode>(
  code: Code,
  path: Path,
  params: RegisterIssueParams[Code],
): RegisterIssue {
  const severity = code === 'register/unknown-key' ? 'warning' : 'error';
  return { code, severity, path, params } as RegisterIssue;
}
