import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../../core/compiled/own.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import { openParts } from '../../../session/question-states.js';
import { dateOf } from './answer-origin.js';
import { said, type Asking } from './asking.js';
import type { Question } from './question.js';

/** That some ticks or rows were set beforehand, by which answer, and what is left to do. */
export function begunNote(question: Question, { origin, suggested }: LaterMessages): TemplateResult | typeof nothing {
  const { begun } = question;
  if (!begun) return nothing;
  const [instrument = ''] = (begun.source ?? '').split(' ');
  const set = suggested.set(dateOf(begun.at, origin), own(origin.instruments, instrument) ?? null);
  return html`<p>${set} ${hasOpenRows(question) ? suggested.answerRows : suggested.tickMore}</p>`;
}

/** What is wrong with an answer that is only begun. */
export function begunProblem(question: Question, { suggested }: LaterMessages): string {
  return hasOpenRows(question) ? suggested.answerRows : suggested.open;
}

/** Says that an answer that was begun is complete: from now on it is the person’s own. Below what it is about. */
export function completeButton(
  question: Question,
  asking: Asking,
  { suggested }: LaterMessages,
): TemplateResult | typeof nothing {
  if (!question.begun || hasOpenRows(question)) return nothing;
  const confirm = ({ currentTarget }: Event) => {
    // The button goes: the focus stays in the question that was confirmed.
    const group = currentTarget instanceof HTMLElement ? currentTarget.closest('fieldset') : null;
    group?.querySelector<HTMLElement>('input:checked')?.focus();
    asking.answer(question, question.answer);
  };
  return html`
    <button type="button" class="button secondary complete" part="button confirm" @click=${confirm}>
      ${suggested.complete}<span class="visually-hidden">: ${said(asking, question.words.text)}</span>
    </button>
  `;
}

/** Whether a table still has rows without an answer. */
function hasOpenRows({ item, answer }: Question): boolean {
  return openParts(item, answer ?? undefined) > 0;
}
