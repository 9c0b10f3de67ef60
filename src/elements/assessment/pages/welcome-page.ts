import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentView } from '../assessment-view.js';
import { said } from '../questions/asking.js';
import { pageHeading } from './page-heading.js';

/** What it is, how long it takes, what happens with the answers; and what was begun before. */
export function welcomePage(view: AssessmentView): TemplateResult {
  const { ui, words, state, asking, actions } = view;
  return html`
    ${pageHeading(said(asking, words.title))}
    <p class="lead">${said(asking, words.description)}</p>
    ${view.later?.parts.draftNotices(view, view.later.ui) ?? nothing} ${facts(view)}
    <p class="standing" part="standing">${words.standing ? said(asking, words.standing) : ui.welcome.standing}</p>
    <div class="buttons">
      <button type="button" class="button" part="button next" @click=${actions.next}>
        ${state.resumed ? ui.resume : ui.start}
      </button>
    </div>
  `;
}

function facts({ ui, words, state, asking, questionnaire, kept, submittable }: AssessmentView): TemplateResult {
  const total = state.progress.total || questionnaire.items.length;
  return html`
    <dl class="facts">
      <div>
        <dt>${ui.welcome.time}</dt>
        <dd>${words.duration ? html`${said(asking, words.duration)} · ` : nothing}${ui.welcome.questions(total)}</dd>
      </div>
      <div>
        <dt>${ui.welcome.how}</dt>
        <dd>${ui.welcome.howText}</dd>
      </div>
      <div>
        <dt>${ui.welcome.privacy}</dt>
        <dd>
          ${kept ? ui.welcome.kept : ui.welcome.notKept}
          ${submittable ? ui.welcome.sentOnRequest : ui.welcome.sentNowhere}
        </dd>
      </div>
    </dl>
  `;
}
