import { createCsvReader, CsvError } from '../formats/csv-reader.js';
import type { NumberedRow } from '../formats/numbered-row.js';
import { DataFailure } from '../failure.js';
import { decodeText } from './decode-text.js';
import type { InputFile } from './input-file.js';

/** The rows of a CSV file, chunk by chunk; the first one is the header. */
export async function* csvRows({ name, chunks }: InputFile): AsyncGenerator<readonly NumberedRow[]> {
  const reader = createCsvReader();
  try {
    for await (const text of decodeText(chunks(), name)) yield reader.push(text, false);
    yield reader.push('', true);
  } catch (error) {
    throw error instanceof CsvError ? new DataFailure(name, error.issue) : error;
  }
}

/** The rows of a sheet of an XLSX file. The library is loaded only here. */
export async function* workbookRows(
  { name, chunks }: InputFile,
  sheet: string | undefined,
): AsyncGenerator<readonly NumberedRow[]> {
  const { xlsxRows } = await import('../formats/xlsx-rows.js');
  yield await xlsxRows(chunks(), name, sheet);
}
