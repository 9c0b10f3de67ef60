import readExcelFile from 'read-excel-file/universal';
import type { NumberedRow } from '../numbered-row.js';
import { FormatError } from '../format-error.js';
import { checkWorkbook, sizeProblem } from './check-workbook.js';
import { inflateRaw } from './inflate-raw.js';
import { rowsOfSheet } from './rows-of-sheet.js';
import { errorsAsTexts, isSheet } from './sheet-xml.js';
import { storedZip } from './zip-archive.js';
import { workbookProblem } from './workbook-problem.js';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly NumberedRow[];
}

/**
 * The sheets of an XLSX file, in a page or a worker.
 *
 * @throws {FormatError} For a file that is damaged, too large when unpacked, or holds a formula without its value.
 */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const files = new Map<string, Uint8Array>();
  const problem =
    sizeProblem(bytes.length) ??
    (await checkWorkbook(bytes, inflateRaw, (name, content) => {
      if (/\.xml(\.rels)?$/.test(name)) files.set(name, content);
    }));
  if (problem) throw new FormatError(problem);
  for (const [name, content] of files) if (isSheet(name)) files.set(name, withErrors(content));
  try {
    const sheets = await readExcelFile(storedZip(files).buffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOfSheet(data) }));
  } catch (cause) {
    throw new FormatError(workbookProblem(cause));
  }
}

function withErrors(content: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(content);
  const texts = errorsAsTexts(xml);
  return texts === xml ? content : new TextEncoder().encode(texts);
}
