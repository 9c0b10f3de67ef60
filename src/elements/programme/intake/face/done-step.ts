import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../../files/save-file.js';
import type { IntakeState } from './intake-state.js';
import type { IntakeView } from './intake-view.js';
import { whole } from '../../written.js';

/** What was taken in, and what was not. */
export function doneStep(view: IntakeView, { counts, report }: Extract<IntakeState, { step: 'done' }>): TemplateResult {
  const { words, leave, cancel } = view;
  const { done, check } = words;
  return html`
    <h2 id="intake-heading" tabindex="-1">${done.heading}</h2>
    <p>${done.summary(counts)}</p>
    <p>${done.opened}</p>
    ${
      counts.faulty > 0 && report
        ? html`<p>${done.left(whole(words, counts.faulty))}</p>
            <p class="actions">
              <button type="button" class="button secondary" @click=${() => saveFile(`${check.reportName}.csv`, report)}>
                ${check.report}
              </button>
            </p>`
        : nothing
    }
    <p class="actions">
      <button type="button" class="button" @click=${leave}>${done.show}</button>
      <button type="button" class="button secondary" @click=${cancel}>${done.more}</button>
    </p>
  `;
}
