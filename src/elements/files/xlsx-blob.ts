import writeXlsxFile from 'write-excel-file/universal';
import type { Cell } from '../../core/exchange/cell.js';
import { withoutFormula } from '../../core/exchange/csv/formula.js';
import type { Table } from '../../core/exchange/rows-of.js';

/** A table as an XLSX file with one sheet, its header in bold and in sight. It is made in memory, about 9 kB a row of forty cells. */
export function xlsxBlob({ header, rows }: Table): Promise<Blob> {
  const head = header.map((value) => ({ type: String, value, fontWeight: 'bold' as const }));
  return writeXlsxFile([head, ...rows.map((row) => row.map(xlsxCell))], { stickyRowsCount: 1 }).toBlob();
}

function xlsxCell(value: Cell) {
  if (value === null) return null;
  return typeof value === 'number' ? { type: Number, value } : { type: String, value: withoutFormula(value) };
}
