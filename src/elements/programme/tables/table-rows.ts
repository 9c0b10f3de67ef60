import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeView } from '../programme-view.js';
import { shareBar } from '../share-bar.js';
import { cellText } from './cell-text.js';
import type { FigureColumn, FigureKind, FullCell, PlacedTable } from './figure-table.js';

/** Where a table is looked at. */
type Looked = 'screen' | 'paper';

/** Head and rows of a table: on the page with bars and with words beside numbers, on paper plain. */
export function tableRows(view: ProgrammeView, { columns, rows }: PlacedTable, place: Looked): TemplateResult {
  return html`
    <thead>
      <tr>
        ${columns.map(({ label, kind }) => html`<th scope="col" class=${headClass(kind, place)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`
          <tr>
            ${columns.map((column, at) => cellOf(view, column, row[at] ?? { value: null }, place, at === 0))}
          </tr>
        `,
      )}
    </tbody>
  `;
}

function cellOf(
  view: ProgrammeView,
  column: FigureColumn,
  { value, kind = column.kind, onScreen }: FullCell,
  place: Looked,
  isHead: boolean,
): TemplateResult {
  const said = place === 'screen' ? onScreen : undefined;
  const text = said?.text ?? cellText(view, kind, value);
  const content = place === 'screen' ? shown(column, text, value) : text;
  const beside = said?.beside ? html` <span class=${isHead ? 'hint' : 'beside'}>${said.beside}</span>` : nothing;
  return isHead
    ? html`
        <th scope="row">${content}${beside}</th>
      `
    : html`
        <td class=${cellClass(column.kind, place)}>${content}${beside}</td>
      `;
}

function shown({ kind, strong }: FigureColumn, text: string, value: FullCell['value']): unknown {
  if (kind === 'bar') return html`${shareBar(Number(value))}<span>${text}</span>`;
  return strong ? html`<b>${text}</b>` : text;
}

/** Numbers stand to the right; on the page not those that words stand beside. */
function headClass(kind: FigureKind, place: Looked): string {
  if (kind === 'text') return '';
  return place === 'paper' || !(kind === 'date' || kind === 'bar' || kind.startsWith('change')) ? 'number' : '';
}

function cellClass(kind: FigureKind, place: Looked): string {
  if (place === 'screen' && kind === 'bar') return 'bar';
  // The change of an indicator may be a sentence.
  if (place === 'screen' && kind === 'changeOfCount') return 'wide';
  return headClass(kind, place);
}
