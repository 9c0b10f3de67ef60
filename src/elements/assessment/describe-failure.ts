import type { TemplateResult } from 'lit';
import type { FailureMessages } from '../../core/i18n/failures/messages.js';
import { describeIssue } from '../../core/i18n/issues/describe-issue.js';
import type { IssueMessages } from '../../core/i18n/issues/messages.js';
import type { LoadFailure } from '../instrument/load-failure.js';
import { basisSentence } from '../result/basis-choice.js';
import { issueList } from './pages/issue-list.js';

interface Loaders {
  readonly failures: () => Promise<FailureMessages>;
  readonly issues: () => Promise<IssueMessages>;
}

const loaders: Readonly<Record<string, Loaders>> = {
  vi: {
    failures: async () => (await import('../../core/i18n/failures/vi.js')).failuresVi,
    issues: async () => (await import('../../core/i18n/issues/vi.js')).issuesVi,
  },
  en: {
    failures: async () => (await import('../../core/i18n/failures/en.js')).failuresEn,
    issues: async () => (await import('../../core/i18n/issues/en.js')).issuesEn,
  },
};

/** What is said of a failure besides the network, and the issues of an instrument, in a language of the interface. */
export interface DescribedFailure {
  readonly reason: string;
  readonly issues: TemplateResult | null;
}

/** Puts a failure into words. Where there are issues, each as people read it. */
export async function describeFailure(failure: LoadFailure, locale: string): Promise<DescribedFailure> {
  const load = loaders[locale];
  if (!load) throw new RangeError(`describeFailure requires one of ${Object.keys(loaders).join(', ')}, got ${locale}`);
  const reason = reasonOf(await load.failures(), failure);
  if (failure.code !== 'invalid') return { reason, issues: null };
  const messages = await load.issues();
  const described = failure.issues.map((issue) => describeIssue(issue, messages, failure.document));
  return { reason, issues: issueList(described) };
}

function reasonOf(texts: FailureMessages, failure: LoadFailure): string {
  switch (failure.code) {
    case 'unknownInstrument':
      return texts.unknownInstrument(failure.name);
    case 'status':
      return texts.status(failure.status);
    case 'invalid':
      return texts.invalid(failure.issues.filter(({ severity }) => severity === 'error').length);
    case 'basis':
      return basisSentence(failure.problem, texts.basis);
    case 'network':
    case 'link':
    case 'result':
      throw new RangeError(`describeFailure requires a failure with words of its own, got ${failure.code}`);
    default:
      return texts[failure.code];
  }
}
