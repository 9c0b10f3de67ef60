import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import { subjectsOf, type AssessmentView } from '../assessment-view.js';
import type { Question } from '../questions/question.js';
import { questionLink } from './question-link.js';

/** What is wrong on this page, each with a link that leads to the question. Takes the focus when it comes. */
export function errorSummary(view: AssessmentView, ui: LaterMessages): TemplateResult | typeof nothing {
  const wrong = wrongQuestions(view);
  if (wrong.length === 0) return nothing;
  return html`
    <section class="error-summary" part="error-summary" tabindex="-1" aria-labelledby="error-summary-title">
      <h3 id="error-summary-title">${ui.errorSummary(wrong.length)}</h3>
      <ul>
        ${wrong.map((question) => html`<li>${questionLink(view, question)}<br />${question.problem}</li>`)}
      </ul>
    </section>
  `;
}

/** On the check page what is wrong may stand anywhere; on a page it stands there. */
function wrongQuestions(view: AssessmentView): readonly Question[] {
  const { step, steps } = view.state;
  const places = step.kind === 'check' ? steps : [step];
  const questions = places.flatMap((place) => subjectsOf(view, place)).map((subject) => view.question(subject));
  return questions.filter(({ problem }) => problem !== null);
}
