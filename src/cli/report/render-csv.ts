import { csvText } from '../../core/exchange/csv/csv-text.js';
import type { ReportCell, ReportDocument } from './section.js';

/** A report as one long table: a line for every number, unrounded, with the section, the row and the column it is from. */
export function reportCsv({ sections }: ReportDocument): string {
  const lines = sections.flatMap(({ id, columns, rows }) =>
    rows.flatMap(([name = null, ...cells]) =>
      cells.map((cell, at) => [id, plain(name), columns[at + 1]?.label ?? null, plain(cell)] as const),
    ),
  );
  return csvText([['section', 'row', 'figure', 'value'], ...lines]);
}

function plain(cell: ReportCell): string | number | null {
  return typeof cell === 'object' ? (cell?.value ?? null) : cell;
}
