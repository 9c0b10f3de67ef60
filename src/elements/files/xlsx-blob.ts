import writeXlsxFile from 'write-excel-file/universal';
import type { Cell } from '../../core/exchange/cell.js';
import { withoutFormula } from '../../core/exchange/csv/formula.js';
import type { Table } from '../../core/exchange/rows-of.js';

/** A sheet of a workbook. */
export interface NamedTable {
  /** Shortened to what a sheet may be called, and made different from those before it. */
  readonly name: string;
  readonly table: Table;
}

/** A table as an XLSX file with one sheet, its header in bold and in sight. It is made in memory, about 9 kB a row of forty cells. */
export function xlsxBlob(table: Table): Promise<Blob> {
  return writeXlsxFile(sheetRows(table), { stickyRowsCount: 1 }).toBlob();
}

/** Several tables as one workbook, a sheet each. */
export function xlsxWorkbook(tables: readonly NamedTable[]): Promise<Blob> {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map(({ table }, at) => ({
    sheet: names[at] ?? '',
    data: sheetRows(table),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBlob();
}

/** Most characters of the name of a sheet. */
const LONGEST_NAME = 31;

/** Names that sheets may have: short, without signs of references, each once whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return wanted.map((name, at) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || String(at + 1);
    for (let again = 1; ; again++) {
      const ending = again === 1 ? '' : ` (${again})`;
      const free = plain.slice(0, LONGEST_NAME - ending.length).trim() + ending;
      if (used.has(free.toLowerCase())) continue;
      used.add(free.toLowerCase());
      return free;
    }
  });
}

function sheetRows({ header, rows }: Table) {
  const head = header.map((value) => ({ type: String, value, fontWeight: 'bold' as const }));
  return [head, ...rows.map((row) => row.map(xlsxCell))];
}

function xlsxCell(value: Cell) {
  if (value === null) return null;
  return typeof value === 'number' ? { type: Number, value } : { type: String, value: withoutFormula(value) };
}
