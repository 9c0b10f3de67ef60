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

function forgetControl({ ui, actions, kept }: AssessmentView): TemplateResult {
  const close = (event: Event) => {
    const details = event.target instanceof Element ? event.target.closest('details') : null;
    details?.removeAttribute('open');
    details?.querySelector('summary')?.focus();
  };
  return html`
    <details class="forget" part="forget">
      <summary>${kept ? ui.forget.open : ui.forget.openUnsaved}</summary>
      <div class="confirm">
        <p>${ui.forget.question}</p>
        <div class="buttons">
          <button type="button" class="button danger" @click=${actions.forget}>${ui.forget.confirm}</button>
          <button type="button" class="button secondary" @click=${close}>${ui.forget.cancel}</button>
        </div>
      </div>
    </details>
  `;
}
