import { html, nothing, type TemplateResult } from 'lit';
import type { FigureList } from '../../core/programme/indicator-cards.js';
import { figureLead, figureNotes, figureTable } from './figure-part.js';
import type { ProgrammeView } from './programme-view.js';
import { countingNotes, listTable, openNotes } from './tables/list-tables.js';

/** The figures of other lists, folded away: all of the same enterprises at the same date. */
export function othersPart(view: ProgrammeView): TemplateResult | typeof nothing {
  const { messages, overview } = view;
  if (overview.others.every(({ figures }) => figures.length === 0)) return nothing;
  return html`
    <details part="others">
      <summary>${messages.others.heading}</summary>
      <div class="stack">${overview.others.map((list) => listPart(view, list))}</div>
    </details>
  `;
}

function listPart(view: ProgrammeView, list: FigureList): TemplateResult | typeof nothing {
  const table = listTable(view, list, 'screen');
  if (!table) return nothing;
  return html`
    <h4 id=${table.id}>${table.heading}</h4>
    ${figureLead(table)} ${figureTable(view, table)}
    ${openNotes(view, list.figures).map((note) => html`<p>${note}</p>`)} ${counting(view, list)} ${figureNotes(table)}
  `;
}

function counting(view: ProgrammeView, { figures }: FigureList): TemplateResult | typeof nothing {
  const notes = countingNotes(view, figures);
  if (notes.length === 0) return nothing;
  return html`
    <details>
      <summary>${view.messages.cards.about}</summary>
      <div class="stack">${notes.map((note) => html`<p class="hint">${note}</p>`)}</div>
    </details>
  `;
}
