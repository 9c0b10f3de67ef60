import { html, type TemplateResult } from 'lit';
import { formatPoints } from '../../../core/i18n/result/format-score.js';
import { percent, points, signed, type ProgrammeView } from '../programme-view.js';
import type { FigureCell, FigureKind, FigureTable } from '../tables/figure-table.js';
import { day, whole } from '../written.js';

/** A table of figures on paper: rounded, without the columns that are for files. */
export function paperTable(view: ProgrammeView, { id, heading, columns, rows, notes }: FigureTable): TemplateResult {
  const shown = columns.flatMap((column, at) => (column.fileOnly ? [] : [{ ...column, at }]));
  return html`
    <section class="table-${id}">
      <h3>${heading}</h3>
      <table>
        <thead>
          <tr>
            ${shown.map(({ label, kind }) => html`<th scope="col" class=${classOf(kind)}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr>
                ${shown.map(({ kind, at }) => html`<td class=${classOf(kind)}>${cellText(view, row[at] ?? null, kind)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
      ${notes.map((note) => html`<p class="hint">${note}</p>`)}
    </section>
  `;
}

function classOf(kind: FigureKind): string {
  return kind === 'text' ? '' : 'number';
}

/** A cell as people read it; a dash where there is nothing. */
function cellText(view: ProgrammeView, cell: FigureCell, columnKind: FigureKind): string {
  const { messages, span } = view;
  const { value, kind } = typeof cell === 'object' && cell ? cell : { value: cell, kind: columnKind };
  if (value === null) return messages.none;
  if (typeof value === 'string') return kind === 'date' ? day(messages, value) : value;
  switch (kind) {
    case 'share':
      return percent(messages, value);
    case 'points':
      return points(view, value);
    case 'gain':
      return formatPoints(value, messages.locale, span);
    case 'changeOfShare':
      return messages.cards.percentagePoints(signed(messages, 100 * value));
    case 'changeOfPoints':
    case 'changeOfCount':
      return signed(messages, value);
    default:
      return whole(messages, value);
  }
}
