import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeView } from './programme-view.js';
import { scrollable } from './scrollable.js';
import { tableIn, type FigureTable } from './tables/figure-table.js';
import { tableRows } from './tables/table-rows.js';

/** A section of the page that is a table; nothing where there is none. */
export function figureSection(view: ProgrammeView, table: FigureTable | null): TemplateResult | typeof nothing {
  if (!table) return nothing;
  const { id, heading } = table;
  return html`
    <section aria-labelledby=${id} part=${id}>
      <h3 id=${id}>${heading}</h3>
      ${figurePart(view, table)}
    </section>
  `;
}

/** A table under a heading that stands elsewhere, with the sentences before and after it. */
export function figurePart(view: ProgrammeView, table: FigureTable): TemplateResult {
  const { rows, empty } = table;
  return html`
    ${figureLead(table)} ${rows.length === 0 && empty !== undefined ? html`<p>${empty}</p>` : figureTable(view, table)}
    ${figureNotes(table)}
  `;
}

/** The sentences before a table, as one paragraph. */
export function figureLead(table: FigureTable): TemplateResult | typeof nothing {
  const { lead } = tableIn(table, 'screen');
  return lead.length === 0 ? nothing : html`<p>${lead.join(' ')}</p>`;
}

/** The table itself. */
export function figureTable(view: ProgrammeView, table: FigureTable): TemplateResult {
  const { id, caption } = table;
  const rows = tableRows(view, tableIn(table, 'screen'), 'screen');
  return scrollable(
    id,
    caption === undefined
      ? html`<table aria-labelledby=${id}>${rows}</table>`
      : html`<table>
          <caption class="visually-hidden">
            ${caption}
          </caption>
          ${rows}
        </table>`,
  );
}

/** The sentences after a table. */
export function figureNotes(table: FigureTable): readonly TemplateResult[] {
  return tableIn(table, 'screen').notes.map((note) => html`<p class="hint">${note}</p>`);
}
