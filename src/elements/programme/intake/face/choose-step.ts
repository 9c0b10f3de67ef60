import { html, nothing, type TemplateResult } from 'lit';
import type { IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import { chosenFiles } from './dropped-files.js';
import type { IntakeView } from './intake-view.js';
import { problemList } from './problem-list.js';

/** Endings of files that can be read. */
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json,.jsonl,.ndjson';

/** Where files or a folder are chosen. */
export function chooseStep(view: IntakeView, refused: readonly IntakeProblem[]): TemplateResult {
  const { choose: words } = view.words;
  const chosen = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement) || !currentTarget.files?.length) return;
    view.choose(chosenFiles(currentTarget.files));
    // The same file, put right, can be chosen again.
    currentTarget.value = '';
  };
  return html`
    <h2 id="intake-heading" tabindex="-1">${words.heading}</h2>
    <p>${words.introduction}</p>
    <div class="choose">
      <span class="chooser">
        <label class="button" for="intake-file">${words.file}</label>
        <input id="intake-file" class="visually-hidden" type="file" multiple accept=${ACCEPTED} @change=${chosen} />
      </span>
      <span class="chooser">
        <label class="button secondary" for="intake-folder">${words.folder}</label>
        <input id="intake-folder" class="visually-hidden" type="file" multiple .webkitdirectory=${true} @change=${chosen} />
      </span>
      <span>${words.drop}</span>
    </div>
    <p class="hint">${words.formats} ${words.private}</p>
    <div role="alert">
      ${
        refused.length > 0
          ? html`<div class="error">
              <p>${words.refused}</p>
              ${problemList(view, refused)}
            </div>`
          : nothing
      }
    </div>
  `;
}
