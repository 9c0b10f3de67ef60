import { html, type TemplateResult } from 'lit';
import { aimsPart } from './aims-part.js';
import { figurePart } from './figure-part.js';
import type { ProgrammeView } from './programme-view.js';
import { changeTable } from './tables/change-tables.js';

/** What became of the enterprises that were assessed in both waves, and how far they are on their way. */
export function changeSection(view: ProgrammeView): TemplateResult {
  const { messages, overview } = view;
  const words = messages.change;
  const table = changeTable(view);
  return html`
    <section aria-labelledby="change" part="change">
      <h3 id="change">${words.heading}</h3>
      ${
        table
          ? html`${figurePart(view, table)} ${aimsPart(view)}`
          : html`<p>${overview.before ? words.none : words.first}</p>`
      }
    </section>
  `;
}
