import readExcelFile from 'read-excel-file/node';
import type { Cell } from '../../core/exchange/cell.js';
import { withFormula } from '../../core/exchange/csv/formula.js';
import { error } from '../../core/model/known-issue.js';
import { Failure, DataFailure } from '../failure.js';
import { checkWorkbook, tooLarge, WORKBOOK_MEGABYTES } from './check-workbook.js';
import type { NumberedRow } from './numbered-row.js';

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
  const problem = checkWorkbook(bytes);
  if (problem) throw new DataFailure(file, problem);
  const sheets = await sheetsOf(bytes, file);
  const known = sheets.map(({ sheet: name }) => name);
  const wanted = sheet === undefined ? 0 : known.includes(sheet) ? known.indexOf(sheet) : Number(sheet) - 1;
  const found = sheets[wanted];
  if (!found) throw new Failure('unknownValue', { option: '--sheet', value: sheet ?? '', known: known.join(', ') });
  const rows = found.data.map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf) }));
  return rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
}

async function wholeFile(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > WORKBOOK_MEGABYTES * 1_000_000) throw new DataFailure(file, tooLarge(size));
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function sheetsOf(bytes: Buffer, file: string) {
  try {
    return await readExcelFile(bytes, { trim: false });
  } catch {
    throw new DataFailure(file, error('workbook/malformed', [], {}));
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return withFormula(value.replace(/\r\n?/g, '\n'));
  if (typeof value === 'number') return value;
  if (value instanceof Date) return dateText(value);
  return typeof value === 'boolean' ? String(value) : null;
}

/** A day, or an instant where the time is not midnight. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
