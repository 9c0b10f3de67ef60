import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { SessionState } from '../../../session/session.js';
import { answerOrigin } from './answer-origin.js';
import { answeredBefore } from './answered-before.js';
import type { Asking } from './asking.js';
import { begunNote } from './begun-answer.js';
import type { Question } from './question.js';

/**
 * What is known of a question from before: where its answer came from, else what was answered to a related question and
 * what of the answer was set beforehand.
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
  const { key, before, begun } = question;
  const related = before && 'asks' in before ? before : null;
  if (!related && !begun) return answerOrigin(question, state, asking, ui);
  const asked = related ? answeredBefore(related, asking, ui, refresh) : nothing;
  // It describes the question, so it is there before its words have come.
  return html`
    <div class="origin beside" part="origin" ?hidden=${asked === nothing && !begun}>
      <div id="${key}-origin">${asked}${begunNote(question, ui)}</div>
    </div>
  `;
}
