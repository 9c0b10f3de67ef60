import { html, nothing, type TemplateResult } from 'lit';
import { figurePart } from './figure-part.js';
import type { ProgrammeView } from './programme-view.js';
import { aimsTable } from './tables/change-tables.js';

/** How far the means are on their way to what the programme aims at. */
export function aimsPart(view: ProgrammeView): TemplateResult | typeof nothing {
  const table = aimsTable(view);
  return table ? html`<h4 id=${table.id}>${table.heading}</h4> ${figurePart(view, table)}` : nothing;
}
