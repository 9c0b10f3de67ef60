import { inflateRawSync } from 'node:zlib';
import readExcelFile from 'read-excel-file/node';
import type { NumberedRow } from '../../formats/numbered-row.js';
import { checkWorkbook, sizeProblem } from '../../formats/workbook/check-workbook.js';
import { rowsOfSheet } from '../../formats/workbook/rows-of-sheet.js';
import { workbookProblem } from '../../formats/workbook/workbook-problem.js';
import { Failure, DataFailure } from '../failure.js';

/**
 * The rows of a sheet of an XLSX file.
 *
 * @param sheet Name or number of the sheet; the first one when left out.
 * @throws {DataFailure} For a file that is damaged, or too large when unpacked.
 */
export async function xlsxRows(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  sheet?: string,
): Promise<readonly NumberedRow[]> {
  const bytes = await wholeFile(chunks, file);
  const problem = await checkWorkbook(bytes, inflate);
  if (problem) throw new DataFailure(file, problem);
  const sheets = await sheetsOf(bytes, file);
  const known = sheets.map(({ sheet: name }) => name);
  const wanted = sheet === undefined ? 0 : known.includes(sheet) ? known.indexOf(sheet) : Number(sheet) - 1;
  const found = sheets[wanted];
  if (!found) throw new Failure('unknownValue', { option: '--sheet', value: sheet ?? '', known: known.join(', ') });
  return rowsOfSheet(found.data);
}

function inflate(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}

async function wholeFile(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    const problem = sizeProblem(size);
    if (problem) throw new DataFailure(file, problem);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function sheetsOf(bytes: Buffer, file: string) {
  try {
    return await readExcelFile(bytes, { trim: false });
  } catch (cause) {
    throw new DataFailure(file, workbookProblem(cause));
  }
}
