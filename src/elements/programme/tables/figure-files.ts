import { csvText } from '../../../core/exchange/csv/csv-text.js';
import type { Table } from '../../../core/exchange/rows-of.js';
import { plainCell, type FigureTable } from './figure-table.js';

/** Tables as one CSV file: each under its heading, with its notes, parted by an empty line. Numbers are unrounded. */
export function figuresCsv(tables: readonly FigureTable[]): Blob {
  const rows = tables.flatMap(({ heading, columns, rows, notes }) => [
    [heading],
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map(plainCell)),
    ...notes.map((note) => [note]),
    [],
  ]);
  return new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' });
}

/** The same as a workbook, with a sheet for each table. */
export async function figuresXlsx(tables: readonly FigureTable[]): Promise<Blob> {
  const { xlsxBlob } = await import('../../files/xlsx-blob.js');
  return xlsxBlob(tables.map((table) => ({ name: table.heading, ...sheetOf(table) })));
}

/** Notes stand under the rows, after an empty one. */
function sheetOf({ columns, rows, notes }: FigureTable): Table {
  return {
    header: columns.map(({ label }) => label),
    rows: [...rows.map((row) => row.map(plainCell)), ...(notes.length > 0 ? [[], ...notes.map((note) => [note])] : [])],
  };
}
