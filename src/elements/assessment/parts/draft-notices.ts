import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { AssessmentView } from '../assessment-view.js';
import { earlierNotice } from './earlier-notice.js';

/** What was begun before, and what became of it. */
export function draftNotices(view: AssessmentView, ui: LaterMessages): TemplateResult {
  const { draft } = ui;
  const { state } = view;
  return html`
    ${view.run.forgotten ? html`<p class="notice" role="status">${draft.forgotten}</p>` : nothing}
    ${state.draftLost ? html`<p class="notice">${draft.lost}</p>` : nothing}
    ${state.resumed ? resumeNotice(view, draft.resumed) : nothing}
    ${hasLosses(view) ? html`<p class="notice">${draft.partly}</p>` : nothing} ${earlierNotice(view, ui)}
  `;
}

/** Why answers are no longer kept. */
export function keptNotice({ state }: AssessmentView, ui: LaterMessages): TemplateResult | typeof nothing {
  if (state.save !== 'unavailable' && state.save !== 'superseded') return nothing;
  return html`<p class="notice" role="status">${state.save === 'superseded' ? ui.superseded : ui.notSaved}</p>`;
}

/** Whether answers of the draft could not be kept; a mere change of version says nothing to people. */
function hasLosses({ state }: AssessmentView): boolean {
  return state.resumed && state.draftIssues.some(({ code }) => code.startsWith('answer/'));
}

function resumeNotice({ ui, state }: AssessmentView, resumed: string): TemplateResult {
  const { answered, total } = state.progress;
  return html`<p class="notice"><strong>${resumed}</strong> ${ui.answered(answered, total)}.</p>`;
}
