import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { Words } from '../../../core/model/words.js';
import type { ReadinessAskEvent } from '../../result/result-events.js';
import type { AssessmentView } from '../assessment-view.js';
import type { FinishedResponse } from '../open-result.js';
import { openQuestionsPage } from './open-questions-page.js';
import { pageHeading } from './page-heading.js';

/** The result, once its parts have arrived; the answers can still be changed, and sent if the page takes them. */
export function resultPage(view: AssessmentView, ui: LaterMessages): TemplateResult {
  const { actions, run } = view;
  const { finished } = run;
  if (run.asked.length > 0) return openQuestionsPage(view, ui);
  return html`
    ${pageHeading(ui.result.title)} ${finished ? result(view, finished, view.later?.words ?? null) : waiting(view, ui)}
    <div class="buttons">
      ${
        view.submittable && finished
          ? html`<button type="button" class="button" part="button submit" @click=${actions.submit}>${ui.submit}</button>`
          : nothing
      }
      <button type="button" class="button secondary" part="button back" @click=${actions.back}>
        ${ui.result.changeAnswers}
      </button>
    </div>
    ${run.submitted ? html`<p class="notice" role="status">${ui.submitted}</p>` : nothing}
  `;
}

/**
 * A page that uses the fragment of its address itself would not find its place again in a link, and a link carries
 * nothing that follows from the profile.
 */
function result(
  { actions, wishes }: AssessmentView,
  { structure, response, profile, region }: FinishedResponse,
  words: Words | null,
): TemplateResult {
  const { compare, weighting, variants } = wishes;
  const linked = location.hash === '' && profile === response.profile;
  return html`<readiness-result
    .structure=${structure}
    .words=${words}
    .response=${response}
    .profile=${profile}
    .region=${region}
    .weighting=${weighting}
    .variants=${variants}
    .earlier=${compare?.earlier ?? null}
    .benchmark=${compare?.benchmark ?? null}
    .target=${compare?.target ?? null}
    .figuresAbroad=${compare?.figuresAbroad ?? false}
    .link=${linked ? location.href : ''}
    askable
    @readiness-ask=${({ items }: ReadinessAskEvent) => actions.ask(items)}
  ></readiness-result>`;
}

function waiting({ ui: { retry }, run, actions, state }: AssessmentView, ui: LaterMessages): TemplateResult {
  if (!run.resultFailed) return html`<p class="lead">${ui.result.loading}</p>`;
  return html`
    <div class="error-summary" role="alert"><p>${ui.result.failed}</p></div>
    <div class="buttons">
      <button type="button" class="button" @click=${() => actions.goTo(state.step)}>${retry}</button>
    </div>
  `;
}
