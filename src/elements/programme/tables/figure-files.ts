import { csvText } from '../../../core/exchange/csv/csv-text.js';
import type { Table } from '../../../core/exchange/rows-of.js';
import { tableIn, type FigureTable } from './figure-table.js';

/** Tables as one CSV file: each under its heading, with its notes, parted by an empty line. Numbers are unrounded. */
export function figuresCsv(tables: readonly FigureTable[]): Blob {
  const rows = tables.flatMap((table) => {
    const { header, rows, notes } = filed(table);
    return [[table.heading], header, ...rows, ...notes.map((note) => [note]), []];
  });
  return new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' });
}

/** The same as a workbook, with a sheet for each table; notes stand under the rows, after an empty one. */
export async function figuresXlsx(tables: readonly FigureTable[]): Promise<Blob> {
  const { xlsxBlob } = await import('../../files/xlsx-blob.js');
  return xlsxBlob(
    tables.map((table) => {
      const { header, rows, notes } = filed(table);
      const below = notes.length > 0 ? [[], ...notes.map((note) => [note])] : [];
      return { name: table.heading, header, rows: [...rows, ...below] };
    }),
  );
}

/** What of a table a file holds. */
function filed(table: FigureTable): Table & { readonly notes: readonly string[] } {
  const { columns, rows, lead, notes } = tableIn(table, 'file');
  return {
    header: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(({ value }) => value)),
    notes: [...lead, ...notes],
  };
}
