import type {
  RegisterIssue,
  RegisterIssueCode,
  RegisterIssueParams,
} from '../../core/analytics/register/reading/register-issue.js';
import { describeIssue } from '../../core/i18n/issues/describe-issue.js';
import type { IssueMessages } from '../../core/i18n/issues/messages.js';
import type { RegisterMessages } from '../../core/i18n/register/messages.js';
import type { Issue } from '../../core/model/issue.js';

/** The sentences for what is wrong in a file, in one language. */
export interface FileWords {
  /** Of responses. */
  readonly issues: IssueMessages;
  /** Of everything around them. */
  readonly register: RegisterMessages;
}

/** Loads the sentences of a language. */
export async function fileWords(locale: string): Promise<FileWords> {
  if (locale === 'en') {
    const [{ issuesEn }, { registerEn }] = await Promise.all([
      import('../../core/i18n/issues/en.js'),
      import('../../core/i18n/register/en.js'),
    ]);
    return { issues: issuesEn, register: registerEn };
  }
  const [{ issuesVi }, { registerVi }] = await Promise.all([
    import('../../core/i18n/issues/vi.js'),
    import('../../core/i18n/register/vi.js'),
  ]);
  return { issues: issuesVi, register: registerVi };
}

/** An issue of a file: where, and what in a sentence or two. */
export function fileIssue(
  issue: Issue,
  { issues, register }: FileWords,
): { readonly place: string; readonly sentence: string } {
  const { place, problem, remedy } = describeIssue(issue, issues);
  return { place, sentence: isOfRegister(issue, register) ? sentenceOf(issue, register) : `${problem} ${remedy}` };
}

/** Codes are ours alone, so a known code has the parameters that belong to it. */
function isOfRegister(issue: Issue, register: RegisterMessages): issue is RegisterIssue {
  return Object.hasOwn(register, issue.code);
}

function sentenceOf<Code extends RegisterIssueCode>(
  { code, params }: { readonly code: Code; readonly params: RegisterIssueParams[Code] },
  register: RegisterMessages,
): string {
  return register[code](params);
}
