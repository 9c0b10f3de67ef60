import { deflateRawSync } from 'node:zlib';
import type { Table } from '../../core/exchange/rows-of.js';
import { writeWorkbook } from '../../formats/workbook/write-workbook.js';

/** A table as the bytes of an XLSX file with one sheet. */
export function xlsxFile(table: Table): Promise<Uint8Array> {
  return writeWorkbook([{ ...table, name: 'responses' }], (bytes) => deflateRawSync(bytes));
}
