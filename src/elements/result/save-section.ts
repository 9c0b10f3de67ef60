import { html, nothing, type TemplateResult } from 'lit';
import type { ResultView } from './result-view.js';

/** What the buttons do. */
export interface SaveActions {
  readonly print: () => void;
  readonly csv: () => void;
  readonly json: () => void;
  /** `null` where there is no chart. */
  readonly picture: (() => void) | null;
}

/** Ways to keep a result: on paper, as a table, as the answers, as a picture. */
export function saveSection({ messages }: ResultView, actions: SaveActions, pictureFailed: boolean): TemplateResult {
  const { save } = messages;
  const button = (label: string, act: () => void): TemplateResult => html`
    <button type="button" class="button secondary" part="button" @click=${act}>${label}</button>
  `;
  return html`
    <section class="save" part="save" aria-label=${save.heading}>
      <button type="button" class="button" part="button" @click=${actions.print}>${save.print}</button>
      ${actions.picture ? button(save.picture, actions.picture) : nothing} ${button(save.csv, actions.csv)}
      ${button(save.json, actions.json)}
      <p class="note" role="status" ?hidden=${!pictureFailed}>${pictureFailed ? save.pictureFailed : ''}</p>
    </section>
  `;
}
