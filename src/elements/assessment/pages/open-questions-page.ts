import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { AssessmentView } from '../assessment-view.js';
import { errorSummary } from '../parts/error-summary.js';
import { ask } from '../questions/ask.js';
import { pageHeading } from './page-heading.js';

/** Exactly the questions that an index still needs, and those that come into sight by their answers. */
export function openQuestionsPage(view: AssessmentView, ui: LaterMessages): TemplateResult {
  const {
    asking,
    later,
    ui: { showResult },
    actions,
    state,
  } = view;
  const questions = itemsOf(view).map((item) => view.question({ item }));
  return html`
    ${pageHeading(ui.open.title(view.run.asked.length))}
    <p class="lead">${ui.open.introduction}</p>
    ${errorSummary(view, ui)} ${questions.map((question) => keyed(question.key, ask(question, asking, later)))}
    <div class="buttons">
      ${
        state.step.kind === 'result'
          ? // Nothing was changed yet: the result is still there.
            html`<button type="button" class="button" part="button next" @click=${() => actions.ask([])}>
              ${showResult}
            </button>`
          : html`<button type="submit" class="button" part="button next">${showResult}</button>`
      }
    </div>
  `;
}

/** In the order of the pages. Before the result everything was answered: what is not, came into sight since. */
function itemsOf({ run: { asked }, state: { visibleItems, answers } }: AssessmentView): readonly string[] {
  return Object.values(visibleItems)
    .flat()
    .filter((item) => asked.includes(item) || !Object.hasOwn(answers, item));
}
