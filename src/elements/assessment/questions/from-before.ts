import type { nothing, TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { SessionState } from '../../../session/session.js';
import { answerOrigin } from './answer-origin.js';
import { answeredBefore } from './answered-before.js';
import type { Asking } from './asking.js';
import type { Question } from './question.js';

/**
 * What is known of a question from before: where its answer came from, else what was answered to a related question.
 *
 * @param refresh Shows everything anew, once more words have come.
 */
export function fromBefore(
  question: Question,
  state: SessionState,
  asking: Asking,
  ui: LaterMessages,
  refresh: () => void,
): TemplateResult | typeof nothing {
  const { before } = question;
  if (before && 'asks' in before) return answeredBefore(question, before, asking, ui, refresh);
  return answerOrigin(question, state, asking, ui);
}
