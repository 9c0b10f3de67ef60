import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentView } from '../assessment-view.js';

/** Whether the answers are safe, and the way to delete them. On every page. */
export function keptStatus(view: AssessmentView): TemplateResult {
  const { state, later } = view;
  return html`
    ${later?.parts.keptNotice(view, later.ui) ?? nothing}
    <div class="kept">
      <p class="saved" part="saved" data-state=${state.save}>${savedText(view)}</p>
      ${forgetControl(view)}
    </div>
  `;
}

function savedText({ state, ui }: AssessmentView): string {
  if (state.save === 'saved') return ui.saved;
  return state.save === 'saving' ? ui.saving : '';
}

function forgetControl(view: AssessmentView): TemplateResult {
  const { ui, actions, kept, later } = view;
  return html`
    <details class="forget" part="forget" @toggle=${actions.openForget}>
      <summary>${kept ? ui.forget : ui.forgetUnsaved}</summary>
      ${later?.parts.forgetConfirm(view, later.ui) ?? nothing}
    </details>
  `;
}
