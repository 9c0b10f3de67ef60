import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { Step } from '../../../session/session.js';
import { stepTitle, subjectsOf, type AssessmentView } from '../assessment-view.js';
import { errorSummary } from '../parts/error-summary.js';
import { oldAnswers } from '../parts/old-answers.js';
import { unfittingAnswers } from '../parts/unfitting-answers.js';
import { stepButtons } from '../parts/step-buttons.js';
import { answerInWords } from '../../answers/answer-in-words.js';
import { answerOrigin } from '../questions/answer-origin.js';
import { said } from '../questions/asking.js';
import type { Question } from '../questions/question.js';
import { openQuestionsPage } from './open-questions-page.js';
import { pageHeading } from './page-heading.js';

/** Every answer in words, each with a way to change it. */
export function checkPage(view: AssessmentView, ui: LaterMessages): TemplateResult {
  const { state } = view;
  if (view.run.asked.length > 0) return openQuestionsPage(view, ui);
  const open = state.progress.total - state.progress.answered;
  return html`
    ${pageHeading(ui.check.title)}
    <p class="lead">${ui.check.introduction}</p>
    ${open > 0 ? html`<p class="notice">${ui.check.open(open)}</p>` : nothing} ${errorSummary(view, ui)}
    ${oldAnswers(view, ui)} ${unfittingAnswers(view, ui)}
    ${state.steps.map((step) => section(view, step, ui))} ${stepButtons(view)}
  `;
}

function section(view: AssessmentView, step: Step, ui: LaterMessages): TemplateResult | typeof nothing {
  const subjects = subjectsOf(view, step);
  if (subjects.length === 0) return nothing;
  const title = stepTitle(view, step);
  return html`
    <section class="summary" part="summary">
      <h3>${step.kind === 'page' ? said(view.asking, title) : title}</h3>
      <dl>
        ${subjects.map((subject) => line(view, step, view.question(subject), ui))}
      </dl>
    </section>
  `;
}

function line(view: AssessmentView, step: Step, question: Question, ui: LaterMessages): TemplateResult {
  const { asking, actions } = view;
  const lines = question.begun ? [] : answerInWords(question, view.ui, asking.locale);
  const change = () => actions.goTo(step, question.key);
  return html`
    <div class="summary-line" id=${question.key}>
      <dt>${said(asking, question.words.text)}</dt>
      <dd class="given">
        ${
          lines.length > 0
            ? lines.map((text) => html`<p>${said(asking, text)}</p>`)
            : html`<p class="unanswered">${ui.check.unanswered}</p>`
        }
        ${answerOrigin(question, view.state, asking, ui)}
      </dd>
      <dd>
        <button type="button" class="button quiet" @click=${change}>
          ${ui.check.change}<span class="visually-hidden">: ${said(asking, question.words.text)}</span>
        </button>
      </dd>
    </div>
  `;
}
