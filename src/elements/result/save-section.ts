import { html, nothing, type TemplateResult } from 'lit';
import type { ResultView } from './result-view.js';

/** What the buttons do. */
export interface SaveActions {
  /** One page for the owner. */
  readonly print: () => void;
  /** That page and everything else. */
  readonly report: () => void;
  readonly csv: () => void;
  readonly json: () => void;
  /** `null` where there is no chart. */
  readonly picture: (() => void) | null;
  /** `null` where no page opens links. */
  readonly link: (() => void) | null;
}

/** What became of the last thing that was asked for, where it must be said. */
export type SaveOutcome =
  | { readonly kind: 'pictureFailed' | 'linkCopied' }
  /** The browser copies nothing by itself: the link is shown. */
  | { readonly kind: 'linkShown'; readonly link: string };

/** Ways to keep a result: on paper, as a picture, as a table, as the answers, as a link. */
export function saveSection(
  { messages: { save } }: ResultView,
  actions: SaveActions,
  outcome: SaveOutcome | null,
): TemplateResult {
  const button = (label: string, act: (() => void) | null): TemplateResult | typeof nothing =>
    act ? html`<button type="button" class="button secondary" part="button" @click=${act}>${label}</button>` : nothing;
  return html`
    <section class="save" part="save" aria-label=${save.heading}>
      <button type="button" class="button" part="button" @click=${actions.print}>${save.print}</button>
      ${button(save.report, actions.report)} ${button(save.picture, actions.picture)} ${button(save.csv, actions.csv)} ${button(save.json, actions.json)}
      ${button(save.link, actions.link)}
      <p class="outcome" role="status" ?hidden=${outcome === null}>${outcome ? save[outcome.kind] : ''}</p>
      ${
        outcome?.kind === 'linkShown'
          ? html`<input type="text" class="link" readonly aria-label=${save.linkLabel} .value=${outcome.link} />`
          : nothing
      }
    </section>
  `;
}
