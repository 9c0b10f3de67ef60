import type { Cell } from '../../core/exchange/cell.js';
import { withoutFormula } from '../../core/exchange/csv/formula.js';
import { isCalendarDate } from '../../core/exchange/read-instant.js';
import type { Table } from '../../core/exchange/rows-of.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Characters that a cell may have. */
const LONGEST = 32_767;
/** Styles of the header and of dates, see the styles of the workbook. */
const BOLD = 1;
const DATE = 2;
/** Widths of columns in characters: a date needs some room, or nothing of it is shown. */
const NARROWEST = 12;
const WIDEST = 60;

/** The first day that all spreadsheets count alike: some take 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';
/** Number of the day 1 January 1970. */
const DAY_1970 = 25_569;
const DAY = 86_400_000;

/** What no XML text may hold, apart from tabs and line breaks. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A table as the XML of a sheet (ECMA-376, part 1, 18.3): its header in bold and in sight, texts as they are, numbers as
 * numbers, days of the calendar (`YYYY-MM-DD`) as dates. Instants stay texts: a cell knows no time zone. A text that a
 * spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function sheetText({ header, rows }: Table): string {
  const lines = [rowText(header, 1, BOLD), ...rows.map((row, at) => rowText(row, at + 2, 0))];
  return [
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews>',
    header.length > 0 ? `<cols>${header.map(columnText).join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData></worksheet>`,
  ].join('');
}

/** A text in XML: what it may not hold is replaced, and what would be taken for an escape of the format is escaped. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function columnText(name: string, at: number): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, name.length + 2));
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
}

function rowText(cells: readonly Cell[], row: number, style: number): string {
  const texts = cells.map((cell, at) => cellText(cell, `${columnLetters(at)}${row}`, style));
  return `<row r="${row}">${texts.join('')}</row>`;
}

function cellText(cell: Cell, place: string, style: number): string {
  const day = style === BOLD ? null : serialDay(cell);
  if (day !== null) return `<c r="${place}" s="${DATE}"><v>${day}</v></c>`;
  const attributes = `r="${place}" s="${style}"`;
  if (cell === null || cell === '') return `<c ${attributes}/>`;
  if (typeof cell === 'number') return `<c ${attributes}><v>${cell}</v></c>`;
  const text = xmlText(withoutFormula(cell).slice(0, LONGEST));
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The number by which spreadsheets know a day; `null` for what is none, or a day that not all of them count alike. */
function serialDay(cell: Cell): number | null {
  if (typeof cell !== 'string' || cell.length !== 10 || cell < FIRST_DAY || !isCalendarDate(cell)) return null;
  return Date.parse(cell) / DAY + DAY_1970;
}

/** A column as spreadsheets count: A to Z, AA to ZZ, and on. */
function columnLetters(at: number): string {
  const before = at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1);
  return before + String.fromCharCode(65 + (at % 26));
}
