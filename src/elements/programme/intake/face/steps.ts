import { html, nothing, type TemplateResult } from 'lit';
import { checkStep } from './check-step.js';
import { chooseStep } from './choose-step.js';
import { columnsStep } from './columns-step.js';
import { doneStep } from './done-step.js';
import { STEPS } from './intake-state.js';
import type { IntakeView } from './intake-view.js';
import { whole } from '../../written.js';

/** The whole intake: where the officer is, the step, and how far a reading is. */
export function intakeTemplate(view: IntakeView): TemplateResult {
  const { state, words, busy, notice } = view;
  return html`
    <section class="intake" part="intake" aria-labelledby="intake-heading" aria-busy=${busy ? 'true' : 'false'}>
      <ol class="steps" aria-label=${words.steps.label}>
        ${STEPS.map((step) => {
          return html`<li aria-current=${step === state.step ? 'step' : 'false'}>${words.steps[step]}</li>`;
        })}
      </ol>
      ${stepOf(view)}
      <p role="status" id="intake-status">${busy ? words.progress[busy.doing] : notice ? words.progress[notice] : ''}</p>
      ${busyLine(view)}
    </section>
  `;
}

function stepOf(view: IntakeView): TemplateResult {
  const { state } = view;
  switch (state.step) {
    case 'choose':
      return chooseStep(view, state.refused);
    case 'columns':
      return columnsStep(view, state);
    case 'check':
      return checkStep(view, state);
    case 'done':
      return doneStep(view, state);
  }
}

function busyLine({ busy, words, stop }: IntakeView): TemplateResult | typeof nothing {
  if (!busy) return nothing;
  const { progress } = busy;
  const share = progress?.share ?? 0;
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);
  return html`
    <div class="busy">
      <progress aria-labelledby="intake-status" max="1" .value=${share}></progress>
      <span>${progress ? words.progress[progress.stage](percent, whole(words, progress.rows)) : ''}</span>
      ${
        busy.doing === 'taking'
          ? nothing
          : html`<button type="button" class="button secondary" @click=${stop}>${words.progress.stop}</button>`
      }
    </div>
  `;
}
