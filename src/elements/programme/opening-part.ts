import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { FileWords } from './file-words.js';
import { issueList } from './issue-list.js';
import type { ProgrammeWork } from './programme-work.js';
import { progressLine } from './progress-line.js';

/** How far an opening has come, and why a file was not opened. */
export function openingPart(messages: ProgrammeMessages, work: ProgrammeWork, fileTexts: FileWords): TemplateResult {
  const { refused, progress } = work;
  const { open } = messages;
  return html`
    ${progressLine(messages, progress, () => work.cancel())}
    <div role="alert">
      ${
        refused
          ? html`<p class="error">${open[refused.reason]}</p>
              ${issueList(refused.issues, refused.issues.length, open, fileTexts)}`
          : nothing
      }
    </div>
  `;
}
