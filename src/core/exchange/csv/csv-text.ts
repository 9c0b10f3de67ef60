import type { Cell } from '../cell.js';
import { numberText } from '../number-text.js';
import type { Delimiter } from './delimiter.js';
import { withoutFormula } from './formula.js';

/** The byte order mark, by which spreadsheets know that a text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180), with a byte order mark.
 *
 * A text that a spreadsheet would take for a formula is preceded by an apostrophe. No value is an empty cell.
 *
 * @example
 * csvText([['a', '=1+1', 2, null]]); // '\uFEFFa,\'=1+1,2,\r\n'
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => csvLine(row)).join('');
}

/**
 * One row as CSV, with its line break.
 *
 * @param delimiter What stands between cells.
 */
export function csvLine(row: readonly Cell[], delimiter: Delimiter = ','): string {
  return `${row.map((cell) => cellText(cell, delimiter)).join(delimiter)}\r\n`;
}

function cellText(value: Cell, delimiter: Delimiter): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  const safe = withoutFormula(value);
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
