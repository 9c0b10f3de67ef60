import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { Issue } from '../../core/model/issue.js';
import { fileIssue, type FileWords } from './file-words.js';

/** How many issues are told. */
const TOLD = 20;

/**
 * What of a file was left out, in words with the place and the remedy.
 *
 * @param count How many there are in all.
 */
export function issueList(
  found: readonly Issue[],
  count: number,
  open: ProgrammeMessages['open'],
  issues: FileWords,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`
    <ul class="issues">
      ${found.slice(0, TOLD).map((issue) => {
        const { place, sentence } = fileIssue(issue, issues);
        return html`<li><b>${open.place(place)}:</b> ${sentence}</li>`;
      })}
    </ul>
    ${count > TOLD ? html`<p>${open.moreIssues(count - TOLD)}</p>` : nothing}
  `;
}
