import { own } from '../../../core/compiled/own.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { SessionState } from '../../../session/session.js';
import { begunProblem } from './begun-answer.js';
import type { Question } from './question.js';

/**
 * A question with what is known of it from before: where its answer came from, what was answered to a related question, and the
 * ticks or rows that are certain, which are shown as if they were set and count once the person says so.
 */
export function withBefore(question: Question, { before: known }: SessionState, ui: LaterMessages): Question {
  const { subject, item, answer, problem } = question;
  if ('field' in subject) return question;
  const before = answer?.provenance ?? own(known?.beside, item.id);
  const begun = own(known?.suggested, item.id);
  if (!begun?.provenance || !('value' in begun)) return { ...question, before };
  const { value, provenance } = begun;
  const shown = { ...question, before: before ?? provenance, begun: provenance, answer: { value } };
  return { ...shown, problem: problem && begunProblem(shown, ui) };
}
