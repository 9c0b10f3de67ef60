import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { stepTitle, subjectsOf, type AssessmentView } from '../assessment-view.js';
import { stepButtons } from '../parts/step-buttons.js';
import { ask } from '../questions/ask.js';
import { said } from '../questions/asking.js';
import { pageHeading } from './page-heading.js';

/** The profile, or one dimension: its questions one below the other. */
export function questionsPage(view: AssessmentView): TemplateResult {
  const { asking, words, ui, state, later } = view;
  const { step } = state;
  const ofInstrument = step.kind === 'page';
  const title = stepTitle(view, step);
  const introduction = ofInstrument ? words.pages[step.page]?.introduction : ui.profile.introduction;
  const questions = subjectsOf(view, step).map((subject) => view.question(subject));
  return html`
    ${pageHeading(ofInstrument ? said(asking, title) : title)}
    ${introduction ? html`<p class="lead">${ofInstrument ? said(asking, introduction) : introduction}</p>` : nothing}
    ${later?.parts.errorSummary(view, later.ui) ?? nothing}
    ${questions.map((question) => keyed(question.key, ask(question, asking, later)))}
    ${stepButtons(view)}
  `;
}
