import type { TemplateResult } from 'lit';
import type { AssessmentMessages } from '../../core/i18n/assessment/messages.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { LoadFailure } from '../instrument/load-failure.js';
import { interfaceLocales, loadInterface } from './interface-texts.js';

/** What is said of a failure, in one language. */
export interface FailureTexts {
  readonly ui: AssessmentMessages;
  readonly locale: string;
  readonly reason: string;
  readonly issues: TemplateResult | null;
}

/** Loads the words for a failure; where even they do not come, it is the network. */
export async function failureTexts(failure: LoadFailure, wanted: string): Promise<FailureTexts> {
  const { ui, locale } = await loadInterface(pickLocale(wanted, interfaceLocales));
  const unknown = { ui, locale, reason: ui.failure.network, issues: null };
  if (failure.code === 'network') return unknown;
  try {
    const { describeFailure } = await import('./describe-failure.js');
    return { ui, locale, ...(await describeFailure(failure, locale)) };
  } catch {
    return unknown;
  }
}
