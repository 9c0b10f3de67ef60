import { html, type TemplateResult } from 'lit';
import type { AssessmentView } from '../assessment-view.js';

/** On and back. Neither is ever disabled: what is missing is said when it is pressed. */
export function stepButtons({ ui, state, actions, run }: AssessmentView): TemplateResult {
  const onward = run.checking ? ui.backToCheck : ui.next;
  return html`
    <div class="buttons">
      <button type="submit" class="button" part="button next">
        ${state.step.kind === 'check' ? ui.showResult : onward}
      </button>
      <button type="button" class="button secondary" part="button back" @click=${actions.back}>${ui.back}</button>
    </div>
  `;
}
