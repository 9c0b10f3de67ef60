import type { Structure } from '../../model/instrument.js';
import { CELL_CODES, type CohortColumns } from '../../scoring/columns/cohort-columns.js';
import { orderedCells } from './ordered-cells.js';

/** Fewer answers than this may well be alike. */
const FEWEST = 8;

/**
 * Respondents who chose the option at the same place of every question with ordered options, which is also called
 * straight-lining. An enterprise that has nothing yet truly answers so: a reason to ask, no reason to leave it out.
 *
 * @param fewest Such questions that somebody must have answered at least; a row of a table is one.
 * @returns Positions of rows, ascending.
 */
export function sameStepRows(structure: Structure, columns: CohortColumns, fewest = FEWEST): Uint32Array {
  const first = new Uint8Array(columns.rows);
  const answers = new Uint16Array(columns.rows);
  const mixed = new Uint8Array(columns.rows);
  for (const { codes } of orderedCells(structure, columns)) {
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? 0;
      if (code < CELL_CODES.firstChoice) continue;
      if (answers[row] === 0) first[row] = code;
      else if (first[row] !== code) mixed[row] = 1;
      answers[row] = (answers[row] ?? 0) + 1;
    }
  }
  const alike: number[] = [];
  for (let row = 0; row < mixed.length; row++) if (!mixed[row] && (answers[row] ?? 0) >= fewest) alike.push(row);
  return Uint32Array.from(alike);
}
