import { describeIssue, type DescribedIssue } from '../../core/i18n/issues/describe-issue.js';
import type { IssueMessages } from '../../core/i18n/issues/messages.js';
import type { Issue } from '../../core/model/issue.js';

const loaders: Readonly<Record<string, () => Promise<IssueMessages>>> = {
  vi: async () => (await import('../../core/i18n/issues/vi.js')).issuesVi,
  en: async () => (await import('../../core/i18n/issues/en.js')).issuesEn,
};

/** The issues of an instrument as people read them, in a language of the interface. */
export async function describeIssues(
  issues: readonly Issue[],
  document: unknown,
  locale: string,
): Promise<readonly DescribedIssue[]> {
  const messages = await loaders[locale]?.();
  return messages ? issues.map((issue) => describeIssue(issue, messages, document)) : [];
}
