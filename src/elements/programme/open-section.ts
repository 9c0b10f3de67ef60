import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../core/model/issue.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { onFile } from '../files/on-file.js';
import { fileIssue, type FileWords } from './file-words.js';
import type { NotOpened } from './open-programme.js';

/** How many issues are told. */
const TOLD = 20;

/** Where a file is chosen or dropped. */
export function openSection(
  { open }: ProgrammeMessages,
  { refused, loading }: { readonly refused: NotOpened | null; readonly loading: boolean },
  issues: FileWords,
  choose: (file: Blob) => void,
): TemplateResult {
  return html`
    <section class="open" part="open" aria-labelledby="open">
      <h2 id="open">${open.heading}</h2>
      <p>${open.introduction}</p>
      <p class="choose">
        <label class="button" for="file">${open.choose}</label>
        <input id="file" class="visually-hidden" type="file" accept=".json,application/json" @change=${onFile(choose)} />
        <span>${open.drop}</span>
      </p>
      <p class="hint">${open.private}</p>
      <p role="status">${loading ? open.loading : ''}</p>
      <div role="alert">
        ${refused ? html`<p class="error">${open[refused.reason]}</p>` : nothing}
        ${refused ? issueList(refused.issues, open, issues) : nothing}
      </div>
    </section>
  `;
}

/** What of a file was left out, in words with the place and the remedy. */
export function issueList(
  found: readonly Issue[],
  open: ProgrammeMessages['open'],
  issues: FileWords,
): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  return html`
    <ul class="issues">
      ${found.slice(0, TOLD).map((issue) => {
        const { place, sentence } = fileIssue(issue, issues);
        return html`<li><b>${open.place(place)}:</b> ${sentence}</li>`;
      })}
    </ul>
    ${found.length > TOLD ? html`<p>${open.moreIssues(found.length - TOLD)}</p>` : nothing}
  `;
}
