import { delimiterOf, type Delimiter } from '../core/exchange/csv/delimiter.js';
import { withFormula } from '../core/exchange/csv/formula.js';
import { error } from '../core/model/known-issue.js';
import { csvRow } from './csv-row.js';
import { FormatError } from './format-error.js';
import type { NumberedRow } from './numbered-row.js';

/** The most characters of one row: what is longer has mostly lost a quotation mark. */
const LONGEST_ROW = 1_000_000;

/** Reads CSV that comes in chunks; throws a {@link FormatError} where it cannot be read on. */
export interface CsvReader {
  /** The rows that end in a chunk; `last` says that nothing follows. */
  readonly push: (chunk: string, last: boolean) => readonly NumberedRow[];
  /** What stands between cells; `null` before the first line is read. */
  readonly delimiter: () => Delimiter | null;
}

/**
 * A reader of CSV (RFC 4180) with commas, semicolons or tabs, whichever its first line has. Line breaks within cells come
 * out as `\n`. Empty rows are passed over. Apostrophes before what looks like a formula are taken back.
 *
 * @param numbered What `line` counts: lines of the text, or rows as a spreadsheet numbers them, which differ where a cell
 *   holds a line break.
 * @example
 * const reader = createCsvReader();
 * reader.push('id;website\na;"shop"\n', true); // [{ line: 1, cells: ['id', 'website'] }, { line: 2, cells: ['a', 'shop'] }]
 */
export function createCsvReader(numbered: 'lines' | 'rows' = 'lines'): CsvReader {
  let delimiter: Delimiter | null = null;
  let rest = '';
  let held = '';
  let line = 1;

  return {
    delimiter: () => delimiter,
    push(chunk, last) {
      const fresh = held + chunk;
      // The second half of a line break may come with the next chunk.
      held = !last && fresh.endsWith('\r') ? '\r' : '';
      const text = rest + fresh.slice(0, fresh.length - held.length).replace(/\r\n?/g, '\n');
      // What stands between cells is told by the whole first line.
      if (!delimiter && !last && !text.includes('\n') && text.length <= LONGEST_ROW) {
        rest = text;
        return [];
      }
      delimiter ??= delimiterOf(text);
      const rows: NumberedRow[] = [];
      let at = 0;
      for (let row = csvRow(text, at, delimiter, last); row; row = csvRow(text, at, delimiter, last)) {
        if (row === 'quote') throw new FormatError(error('table/quote-open', [], { line }));
        if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells.map(withFormula) });
        line += 1 + (numbered === 'lines' ? row.cells.reduce((sum, cell) => sum + breaksIn(cell), 0) : 0);
        at = row.end;
      }
      rest = text.slice(at);
      if (rest.length > LONGEST_ROW && !last) {
        throw new FormatError(error('table/line-too-long', [], { line, maximum: LONGEST_ROW }));
      }
      return rows;
    },
  };
}

/** Lines that a cell takes beyond the first. */
function breaksIn(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}
