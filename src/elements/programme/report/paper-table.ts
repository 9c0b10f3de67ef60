import { html, type TemplateResult } from 'lit';
import type { ProgrammeView } from '../programme-view.js';
import { tableIn, type FigureTable } from '../tables/figure-table.js';
import { tableRows } from '../tables/table-rows.js';

/** A table of figures on paper: its sentences below it, for they are read after the numbers. */
export function paperTable(view: ProgrammeView, table: FigureTable): TemplateResult {
  const placed = tableIn(table, 'paper');
  return html`
    <section>
      <h3>${table.heading}</h3>
      <table>
        ${tableRows(view, placed, 'paper')}
      </table>
      ${[...placed.lead, ...placed.notes].map((note) => html`<p class="hint">${note}</p>`)}
    </section>
  `;
}
