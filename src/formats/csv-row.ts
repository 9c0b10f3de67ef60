import type { Delimiter } from '../core/exchange/csv/delimiter.js';

/** A row of CSV, and where the next one begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly end: number;
}

/**
 * Reads the row of CSV (RFC 4180) that begins at a place. Spaces behind a closing quotation mark do not matter.
 *
 * @param text With `\n` between lines.
 * @param last Whether nothing follows the text: a row may end there.
 * @returns `null` where the row does not end yet, and `'quote'` where a quotation mark is not closed as it should be.
 * @example
 * csvRow('a,"b ""c"""\nd', 0, ',', false); // { cells: ['a', 'b "c"'], end: 12 }
 */
export function csvRow(text: string, begin: number, delimiter: Delimiter, last: boolean): CsvRow | 'quote' | null {
  if (begin === text.length) return null;
  const cells: string[] = [];
  let at = begin;
  for (;;) {
    const cell = text[at] === '"' ? quoted(text, at, last) : plain(text, at, delimiter);
    if (cell === null || cell === 'quote') return cell;
    const sign = text[cell.end];
    if (sign === undefined && !last) return null;
    if (sign !== undefined && sign !== delimiter && sign !== '\n') return 'quote';
    cells.push(cell.value);
    at = cell.end + 1;
    if (sign !== delimiter) return { cells, end: Math.min(at, text.length) };
  }
}

interface CsvCell {
  readonly value: string;
  /** Where the sign behind it stands. */
  readonly end: number;
}

function plain(text: string, at: number, delimiter: Delimiter): CsvCell {
  const line = text.indexOf('\n', at);
  const behind = line < 0 ? text.length : line;
  const sign = text.indexOf(delimiter, at);
  const end = sign < 0 || sign > behind ? behind : sign;
  return { value: text.slice(at, end), end };
}

function quoted(text: string, at: number, last: boolean): CsvCell | 'quote' | null {
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return last ? 'quote' : null;
    value += text.slice(from, quote);
    from = quote + 1;
    if (text[from] !== '"') break;
    value += '"';
    from += 1;
  }
  // The mark may be the first of two, of which the second has not come yet.
  if (from === text.length && !last) return null;
  while (text[from] === ' ') from += 1;
  return { value, end: from };
}
