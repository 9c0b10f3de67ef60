import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from '../../core/exchange/cell.js';
import { withoutFormula } from '../../core/exchange/csv/formula.js';
import type { Table } from '../../core/exchange/rows-of.js';

/** Most rows of an XLSX file: it is made in memory, about 9 kB a row of forty cells. */
export const MOST_XLSX_ROWS = 20_000;

/** A table as the bytes of an XLSX file with one sheet, its header in bold and in sight. */
export async function xlsxFile({ header, rows }: Table): Promise<Buffer> {
  const head = header.map((value) => ({ type: String, value, fontWeight: 'bold' as const }));
  const file = writeXlsxFile([head, ...rows.map((row) => row.map(xlsxCell))], { stickyRowsCount: 1 });
  return file.toBuffer();
}

function xlsxCell(value: Cell) {
  if (value === null) return null;
  return typeof value === 'number' ? { type: Number, value } : { type: String, value: withoutFormula(value) };
}
