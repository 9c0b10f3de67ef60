import type { Delimiter } from '../../../../core/exchange/csv/delimiter.js';
import { createCsvReader } from '../../../../formats/csv-reader.js';
import { decodeText } from '../../../../formats/decode-text.js';
import { FormatError } from '../../../../formats/format-error.js';
import type { NumberedRow } from '../../../../formats/numbered-row.js';
import { sizeProblem } from '../../../../formats/workbook/check-workbook.js';
import { bytesOf, chunksOf } from './chosen-bytes.js';
import type { Heard, TableSource } from './source.js';

/** Rows of a workbook that are handed over at a time. */
const BATCH = 200;

/** A table as text. */
export function csvSource(file: string, content: Blob): TableSource {
  let delimiter: Delimiter | null = null;
  async function* rows(_sheet: string | null, heard?: Heard): AsyncGenerator<readonly NumberedRow[]> {
    // Whoever looks for a row has a spreadsheet open.
    const reader = createCsvReader('rows');
    for await (const text of decodeText(chunksOf(content, heard))) {
      const found = reader.push(text, false);
      delimiter = reader.delimiter();
      yield found;
    }
    const last = reader.push('', true);
    delimiter = reader.delimiter();
    yield last;
  }
  return { kind: 'table', file, size: content.size, sheets: [], rows, delimiter: () => delimiter ?? ',' };
}

/**
 * A workbook, whose sheets are read at once. The library is loaded only here.
 *
 * @throws {FormatError} For one that is damaged, or too large.
 */
export async function workbookSource(file: string, content: Blob): Promise<TableSource> {
  const problem = sizeProblem(content.size);
  if (problem) throw new FormatError(problem);
  const [{ xlsxSheets }, bytes] = await Promise.all([
    import('../../../../formats/workbook/xlsx-sheets.js'),
    bytesOf(content),
  ]);
  const sheets = (await xlsxSheets(bytes)).filter(({ rows: { length } }) => length > 1);
  async function* rows(sheet: string | null, heard?: Heard): AsyncGenerator<readonly NumberedRow[]> {
    const found = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    for (let at = 0; at < found.length; at += BATCH) {
      heard?.(Math.round((content.size * at) / found.length));
      yield await Promise.resolve(found.slice(at, at + BATCH));
    }
  }
  const names = sheets.map(({ name }) => name);
  return { kind: 'table', file, size: content.size, sheets: names, rows, delimiter: () => ',' };
}
