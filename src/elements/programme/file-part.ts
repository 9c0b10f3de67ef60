import { html, nothing, type TemplateResult } from 'lit';
import { onFile } from '../files/on-file.js';
import { issueList } from './issue-list.js';
import type { ProgrammeView } from './programme-view.js';
import { unsavedPart } from './unsaved-part.js';

/** What can be done with the file that is open. */
export interface FileActions {
  open(file: Blob): void;
  add(): void;
}

/** The file that is open: another one, more data, saving it, and what was left out of it. */
export function filePart(view: ProgrammeView, files: FileActions): TemplateResult {
  const { messages, summary, fileTexts } = view;
  const { open } = messages;
  return html`
    <p class="choose">
      <label class="button secondary" for="other">${open.other}</label>
      <input
        id="other"
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        @change=${onFile((file) => files.open(file))}
      />
      <button type="button" class="button secondary" @click=${() => files.add()}>${open.add}</button>
      ${unsavedPart(view)}
    </p>
    ${
      summary.issueCount > 0
        ? html`<details class="finding">
            <summary>${open.issues(summary.issueCount)}</summary>
            ${issueList(summary.issues, summary.issueCount, open, fileTexts)}
          </details>`
        : nothing
    }
  `;
}
