import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import { subjectsOf, type AssessmentView } from '../assessment-view.js';
import { confirmAnswer, isOldAnswer } from '../questions/answer-origin.js';
import type { Question } from '../questions/question.js';
import { questionLink } from './question-link.js';

/** How many old answers nobody has confirmed, with a link to each, and a way to confirm them together. */
export function oldAnswers(view: AssessmentView, { check }: LaterMessages): TemplateResult | typeof nothing {
  const { steps, toConfirm } = view.state;
  const questions = steps.flatMap((step) => subjectsOf(view, step)).map((subject) => view.question(subject));
  const old = questions.filter(isOldAnswer);
  if (old.length === 0) return nothing;
  const open = old.filter(({ item }) => toConfirm.includes(item.id));
  return html`
    <section class="notice questions-list" part="old-answers" tabindex="-1" aria-labelledby="old-answers-title">
      <h3 id="old-answers-title">${open.length > 0 ? check.unconfirmed(open.length) : check.allConfirmed}</h3>
      ${open.length > 0 ? openAnswers(view, open, check) : nothing}
    </section>
  `;
}

function openAnswers(
  view: AssessmentView,
  open: readonly Question[],
  { unconfirmedText, confirmAll }: LaterMessages['check'],
): TemplateResult {
  const confirm = ({ currentTarget }: Event) => {
    // The button goes: the focus stays here, on what has been said of the answers now.
    if (currentTarget instanceof HTMLElement) currentTarget.closest('section')?.focus();
    for (const question of open) confirmAnswer(question, view.asking);
  };
  return html`
    <p>${unconfirmedText}</p>
    <ul>
      ${open.map((question) => html`<li>${questionLink(view, question)}</li>`)}
    </ul>
    <button type="button" class="button secondary" part="button confirm" @click=${confirm}>${confirmAll}</button>
  `;
}
