import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeView } from './programme-view.js';

/** The programme as a file, and whether there is something in it that no file has yet. */
export function unsavedPart({ messages, notes, summary, save }: ProgrammeView): TemplateResult {
  const words = messages.casework.unsaved;
  const { unsaved } = notes;
  return html`
    <button type="button" class="button ${unsaved ? '' : 'secondary'}" @click=${() => save('programme')}>
      ${words.save}
    </button>
    <span role="status" class="unsaved">${unsaved ? html`<b>${words.hint}</b>` : nothing}</span>
    ${unsaved && summary.issueCount > 0 ? html`<span class="hint">${words.without(summary.issueCount)}</span>` : nothing}
  `;
}
