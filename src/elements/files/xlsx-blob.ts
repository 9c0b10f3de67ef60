import { deflateRaw } from '../../formats/workbook/deflate-raw.js';
import { writeWorkbook, type NamedTable } from '../../formats/workbook/write-workbook.js';

/** Tables as an XLSX file, a sheet each. */
export async function xlsxBlob(tables: readonly NamedTable[]): Promise<Blob> {
  const bytes = await writeWorkbook(tables, deflateRaw);
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}
