import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Structure } from '../../model/instrument.js';
import { CELL_CODES, cellKey, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/** Fewer answers than this may well be alike. */
const FEWEST = 8;

/**
 * Respondents who chose the option at the same place of every question with ordered options, which is also called
 * straight-lining. An enterprise that has nothing yet truly answers so: a reason to ask, no reason to leave it out.
 *
 * @param fewest Such questions that somebody must have answered at least; a row of a table is one.
 * @returns Positions of rows, ascending.
 */
export function sameStepRows(structure: Structure, { rows, cells }: CohortColumns, fewest = FEWEST): Uint32Array {
  const step = new Uint8Array(rows);
  const answers = new Uint16Array(rows);
  const mixed = new Uint8Array(rows);
  for (const key of orderedCells(structure)) {
    const { codes = [] } = cells.get(key) ?? {};
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? 0;
      if (code < CELL_CODES.firstChoice) continue;
      if (answers[row] && step[row] !== code) mixed[row] = 1;
      step[row] = code;
      answers[row] = (answers[row] ?? 0) + 1;
    }
  }
  const alike: number[] = [];
  for (let row = 0; row < rows; row++) if (!mixed[row] && (answers[row] ?? 0) >= fewest) alike.push(row);
  return Uint32Array.from(alike);
}

/** Keys of the cells that hold one of several steps. */
function orderedCells(structure: Structure): readonly string[] {
  return [...compileInstrument(structure).items.values()].flatMap((item) => {
    if (item.kind === 'single' && item.ordered) return [item.id];
    const isTable = item.kind === 'matrix' && item.ordered === true && item.choose === 'one';
    return isTable ? item.rows.map(({ id }) => cellKey(item.id, id)) : [];
  });
}
