import Papa from 'papaparse';
import { delimiterOf } from '../core/exchange/csv/delimiter.js';
import { withFormula } from '../core/exchange/csv/formula.js';
import { error, type KnownIssue } from '../core/model/known-issue.js';
import { FormatError } from './format-error.js';
import type { NumberedRow } from './numbered-row.js';

/** The most characters of one row: what is longer has mostly lost a quotation mark. */
const LONGEST_ROW = 1_000_000;

/** Reads CSV that comes in chunks; throws a {@link FormatError} where it cannot be read on. */
export interface CsvReader {
  /** The rows that end in a chunk; `last` says that nothing follows. */
  readonly push: (chunk: string, last: boolean) => readonly NumberedRow[];
}

/**
 * A reader of CSV (RFC 4180) with commas, semicolons or tabs, whichever its first line has. Line breaks within cells come
 * out as `\n`. Empty rows are passed over. Apostrophes before what looks like a formula are taken back.
 *
 * @example
 * const reader = createCsvReader();
 * reader.push('id;website\na;"shop"\n', true); // [{ line: 1, cells: ['id', 'website'] }, { line: 2, cells: ['a', 'shop'] }]
 */
export function createCsvReader(): CsvReader {
  let parser: Papa.Parser | null = null;
  let rest = '';
  let held = '';
  let line = 1;

  return {
    push(chunk, last) {
      const fresh = held + chunk;
      // The second half of a line break may come with the next chunk.
      held = !last && fresh.endsWith('\r') ? '\r' : '';
      const text = rest + fresh.slice(0, fresh.length - held.length).replace(/\r\n?/g, '\n');
      // What stands between cells is told by the whole first line.
      if (!parser && !last && !text.includes('\n') && text.length <= LONGEST_ROW) {
        rest = text;
        return [];
      }
      parser ??= new Papa.Parser({ delimiter: delimiterOf(text), newline: '\n' });
      const { data, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
      const [wrong] = errors;
      if (wrong) throw new FormatError(quoteOpen(data, wrong, line));
      rest = text.slice(meta.cursor);
      if (rest.length > LONGEST_ROW && !last) {
        throw new FormatError(error('table/line-too-long', [], { line: line + heightOf(data), maximum: LONGEST_ROW }));
      }
      const rows = data.map((cells) => {
        const row = { line, cells: cells.map(withFormula) };
        line += 1 + breaksIn(cells);
        return row;
      });
      return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
    },
  };
}

function quoteOpen(data: readonly string[][], { row = 0 }: Papa.ParseError, line: number): KnownIssue {
  return error('table/quote-open', [], { line: line + heightOf(data.slice(0, row)) });
}

/** Lines that rows take in the file. */
function heightOf(rows: readonly string[][]): number {
  return rows.reduce((sum, cells) => sum + 1 + breaksIn(cells), 0);
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}
