import { createCsvReader } from '../../formats/csv-reader.js';
import type { NumberedRow } from '../../formats/numbered-row.js';
import type { InputFile } from './input-file.js';
import { fileText, namingFile } from './file-text.js';

/** The rows of a CSV file, chunk by chunk; the first one is the header. */
export async function* csvRows(file: InputFile): AsyncGenerator<readonly NumberedRow[]> {
  const reader = createCsvReader();
  for await (const text of fileText(file)) yield namingFile(file, () => reader.push(text, false));
  yield namingFile(file, () => reader.push('', true));
}

/** The rows of a sheet of an XLSX file. The library is loaded only here. */
export async function* workbookRows(
  { name, chunks }: InputFile,
  sheet: string | undefined,
): AsyncGenerator<readonly NumberedRow[]> {
  const { xlsxRows } = await import('../formats/xlsx-rows.js');
  yield await xlsxRows(chunks(), name, sheet);
}
