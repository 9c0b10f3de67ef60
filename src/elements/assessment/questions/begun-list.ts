import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../../core/compiled/own.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import { dateOf } from './answer-origin.js';
import { said, type Asking } from './asking.js';
import type { Question } from './question.js';

/**
 * That ticks were set beforehand in a list that somebody has to complete, and by which answer.
 *
 * @param besides Whether the answer to a related question is told: if they follow from it, that is enough.
 */
export function begunList(
  { begun, before }: Question,
  besides: boolean,
  { origin, suggested }: LaterMessages,
): TemplateResult | typeof nothing {
  if (!begun) return nothing;
  const told = besides && begun.source === before?.source && begun.at === before?.at;
  const [id = ''] = (begun.source ?? '').split(' ');
  const whence = told ? null : { date: dateOf(begun.at, origin), instrument: own(origin.instruments, id) ?? null };
  return html`<p>${suggested.ticked(whence)}</p>`;
}

/** Says that a list with ticks that were set beforehand is complete: from now on it is the person’s own answer. */
export function completeButton(
  question: Question,
  asking: Asking,
  { suggested }: LaterMessages,
): TemplateResult | typeof nothing {
  if (!question.begun) return nothing;
  const confirm = ({ currentTarget }: Event) => {
    // The button goes: the focus stays in the list that was confirmed.
    const list = currentTarget instanceof HTMLElement ? currentTarget.closest('fieldset') : null;
    list?.querySelector<HTMLElement>('input:checked')?.focus();
    asking.answer(question, question.answer);
  };
  return html`
    <button type="button" class="button secondary" part="button confirm" @click=${confirm}>
      ${suggested.complete}<span class="visually-hidden">: ${said(asking, question.words.text)}</span>
    </button>
  `;
}
