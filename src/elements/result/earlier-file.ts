import { html, nothing, type TemplateResult } from 'lit';
import { onFile } from '../files/on-file.js';
import { differenceText } from './difference-text.js';
import type { EarlierRefusal } from './read-earlier.js';
import type { ResultView } from './result-view.js';

/** Where somebody brings the answers of an earlier time, to see the change. */
export function earlierFile(
  view: ResultView,
  refused: EarlierRefusal | null,
  choose: (file: Blob) => void,
): TemplateResult {
  const words = view.messages.earlierFile;
  return html`
    <details class="earlier-file" part="earlier">
      <summary>${words.heading}</summary>
      <label for="earlier-file">${words.label}</label>
      <p class="hint" id="earlier-hint">${words.hint}</p>
      <p class="error" id="earlier-error" role="alert">${refused ? why(view, refused) : nothing}</p>
      <input
        id="earlier-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="earlier-hint earlier-error"
        aria-invalid=${refused ? 'true' : 'false'}
        @change=${onFile(choose)}
      />
    </details>
  `;
}

function why(view: ResultView, refusal: EarlierRefusal): string {
  const { different, sameQuestionnaire, refused } = view.messages.earlierFile;
  if (!refusal.difference) return refused[refusal.reason];
  const sentence = different(differenceText(view, refusal.difference));
  return refusal.difference.part === 'instrument' ? `${sentence} ${sameQuestionnaire}` : sentence;
}
