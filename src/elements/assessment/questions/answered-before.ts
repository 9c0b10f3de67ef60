import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../../core/compiled/own.js';
import type { BesideAnswer } from '../../../core/facts/answered-beside.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import { checkAnswer } from '../../../core/response/check-answer.js';
import { checkValue } from '../../../core/response/check-value.js';
import { answerInWords } from '../../answers/answer-in-words.js';
import { dateOf } from './answer-origin.js';
import type { Asking } from './asking.js';
import { earlierWords } from './earlier-words.js';

/**
 * What was answered before to a related question, in the words of that question: only a note, which stays when the
 * question is answered. Nothing until the words have come, or where the answer is none of that question any more.
 */
export function answeredBefore(
  { structure, item: id, value, at, asks }: BesideAnswer,
  asking: Asking,
  { origin, beside }: LaterMessages,
  refresh: () => void,
): TemplateResult | typeof nothing {
  const asked = earlierWords(structure, asking.locale, refresh);
  const item = asked?.items.find((one) => one.id === id);
  const words = own(asked?.words, id);
  const answer = { value };
  if (!item || !words || checkAnswer(item, answer, checkValue)) return nothing;
  const instrument = own(origin.instruments, structure) ?? null;
  const lines = answerInWords({ item, words, answer }, asking.ui, asking.locale);
  return html`
    <p>
      ${beside.asked(dateOf(at, origin), instrument, words.text)} <strong>${beside.answered(lines)}</strong>
      ${beside.asks[asks]}
    </p>
  `;
}
