import { html, nothing, type TemplateResult } from 'lit';
import { sameStep, type AssessmentView } from '../assessment-view.js';

/** Where one is and how much is answered: both told, since pages may come and go with the answers. */
export function progress({ ui, state }: AssessmentView): TemplateResult | typeof nothing {
  const pages = state.steps.filter(({ kind }) => kind !== 'welcome' && kind !== 'result');
  const number = pages.findIndex((step) => sameStep(step, state.step)) + 1;
  if (number === 0) return nothing;
  const { answered, total } = state.progress;
  return html`
    <div class="progress" part="progress">
      <p>${ui.page(number, pages.length)} · ${ui.answered(answered, total)}</p>
      <progress max=${total} value=${answered} aria-label=${ui.progress}></progress>
    </div>
  `;
}
