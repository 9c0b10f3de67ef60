import type { Questionnaire } from '../../core/model/instrument.js';
import type { Step } from '../../session/session.js';
import { isRare } from './questions/ask.js';

/** Whether a step can only be shown with what comes later: all but the way to the first page of common questions. */
export function isLater({ pages, items }: Questionnaire, step: Step): boolean {
  if (step.kind === 'welcome' || step.kind === 'profile') return false;
  const [first] = pages;
  if (step.kind !== 'page' || step.page !== first?.id) return true;
  return items.some((item) => first.items.includes(item.id) && isRare(item));
}
