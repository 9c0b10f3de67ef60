import { MISSING_MARKS, type Missing } from './cell.js';

const LOOKS_LIKE_MARK = /^\\*\((unknown|notApplicable)\)$/;

/** A free text as it stands in a cell: one that is a mark of a missing answer gets a backslash before it. */
export function cellOfText(text: string): string {
  return LOOKS_LIKE_MARK.test(text) ? `\\${text}` : text;
}

/** The free text that a cell holds. */
export function textOfCell(cell: string): string {
  return cell.startsWith('\\') && LOOKS_LIKE_MARK.test(cell) ? cell.slice(1) : cell;
}

/** Why the answer in a cell is missing; `null` where it is not. */
export function missingOfCell(cell: string): Missing | null {
  if (cell === MISSING_MARKS.unknown) return 'unknown';
  return cell === MISSING_MARKS.notApplicable ? 'notApplicable' : null;
}
