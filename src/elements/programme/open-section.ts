import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../core/model/issue.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { onFile } from '../files/on-file.js';
import { fileIssue, type FileWords } from './file-words.js';
import type { Progress } from './desk/desk.js';
import { progressLine } from './progress-line.js';
import type { Refusal } from './programme-work.js';

/** How many issues are told. */
const TOLD = 20;

/** Where a file is chosen or dropped. */
export function openSection(
  messages: ProgrammeMessages,
  { refused, progress }: { readonly refused: Refusal | null; readonly progress: Progress | null },
  issues: FileWords,
  choose: (file: Blob) => void,
  cancel: () => void,
): TemplateResult {
  const { open } = messages;
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
      ${progressLine(messages, progress, cancel)}
      <div role="alert">
        ${refused ? html`<p class="error">${open[refused.reason]}</p>` : nothing}
        ${refused ? issueList(refused.issues, refused.issues.length, open, issues) : nothing}
      </div>
    </section>
  `;
}

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
