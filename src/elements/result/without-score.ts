import { html, nothing, type TemplateResult } from 'lit';
import type { ResultView } from './result-view.js';

/** In place of level and score, where the index gives none to the enterprise: for whom it does, and what to do instead. */
export function withoutScore({ labels, messages }: ResultView): TemplateResult {
  const said = [labels.scoreIf(), labels.withoutScore()].filter((text) => text !== null);
  return html`
    <p class="level">${messages.score.notGiven}</p>
    ${said.length === 0 ? nothing : html`<div class="note">${said.map((text) => html`<p>${text}</p>`)}</div>`}
  `;
}
