import type { AssessmentMessages } from '../../core/i18n/assessment/messages.js';
import type { DescribedIssue } from '../../core/i18n/issues/describe-issue.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { LoadFailure } from '../instrument/load-failure.js';
import { interfaceLocales, loadInterface } from './interface-texts.js';

/** What is said of a failure, in one language. */
export interface FailureTexts {
  readonly ui: AssessmentMessages;
  readonly locale: string;
  readonly issues: readonly DescribedIssue[];
}

/** Loads the words for a failure; the sentences about issues only where there are issues. */
export async function failureTexts(failure: LoadFailure, wanted: string): Promise<FailureTexts> {
  const { ui, locale } = await loadInterface(pickLocale(wanted, interfaceLocales));
  if (failure.code !== 'invalid') return { ui, locale, issues: [] };
  const { describeIssues } = await import('./describe-issues.js');
  return { ui, locale, issues: await describeIssues(failure.issues, failure.document, locale) };
}
