import { html, type TemplateResult } from 'lit';
import type { AssessmentView } from './assessment-view.js';
import { isLater } from './is-later.js';
import { questionsPage } from './pages/questions-page.js';
import { welcomePage } from './pages/welcome-page.js';
import { keptStatus } from './parts/kept-status.js';
import { languageSwitch } from './parts/language-switch.js';
import { progress } from './parts/progress.js';

/** What stands around every page: progress and languages above, the state of the draft below. */
export function assessmentFrame(view: AssessmentView): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    view.actions.next();
  };
  return html`
    <div class="assessment" lang=${view.locale}>
      <header class="top">${progress(view)} ${languageSwitch(view)}</header>
      <form
        class="page"
        part="page"
        novalidate
        autocomplete="off"
        .inert=${view.disabled}
        data-step=${view.state.step.kind}
        @submit=${submit}
      >
        ${page(view)}
      </form>
      <footer class="bottom">${keptStatus(view)}</footer>
    </div>
  `;
}

function page(view: AssessmentView): TemplateResult {
  const { later, questionnaire, state } = view;
  if (state.step.kind === 'welcome') return welcomePage(view);
  if (!later && isLater(questionnaire, state.step)) return html`<p class="lead">${view.ui.loading}</p>`;
  if (later && state.step.kind === 'check') return later.parts.checkPage(view, later.ui);
  if (later && state.step.kind === 'result') return later.parts.resultPage(view, later.ui);
  return questionsPage(view);
}
