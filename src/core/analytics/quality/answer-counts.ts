import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Structure } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import { choicesOf, tickedOf } from '../../scoring/columns/choices.js';
import { CELL_CODES, cellKey, type CellColumn, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/** How a question, or a row of a table, was answered. */
export interface AnswerCounts {
  readonly item: string;
  /** Only of a table. */
  readonly row?: string;
  /** Rows with an answer, *don't know* and *not applicable* not among them. */
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly open: number;
  /** How often each option was chosen or ticked, in order. */
  readonly options: readonly { readonly id: string; readonly count: number }[];
}

/**
 * How every question was answered: where many do not know, or nearly all choose the same, a question may have to be
 * written anew. Answers are counted as they were given, whether a question is still shown or not.
 *
 * @param rows The rows that count.
 */
export function answerCounts(
  structure: Structure,
  { cells }: CohortColumns,
  rows: Uint32Array,
): readonly AnswerCounts[] {
  return [...compileInstrument(structure).items.values()].flatMap((item) => {
    if (item.kind !== 'matrix') return [{ item: item.id, ...countsOf(item, cells.get(item.id), rows) }];
    return item.rows.map(({ id }) => {
      return { item: item.id, row: id, ...countsOf(item, cells.get(cellKey(item.id, id)), rows) };
    });
  });
}

function countsOf(item: Item, cell: CellColumn | undefined, rows: Uint32Array) {
  const counts = new Uint32Array(256);
  for (const row of rows) {
    const code = cell?.codes[row] ?? CELL_CODES.unanswered;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const { unknown, notApplicable, unanswered, openRow, firstChoice } = CELL_CODES;
  const of = (code: number) => counts[code] ?? 0;
  const open = of(unanswered) + of(openRow);
  return {
    answered: rows.length - open - of(unknown) - of(notApplicable),
    unknown: of(unknown),
    notApplicable: of(notApplicable),
    open,
    options: [
      ...choicesOf(item).map(({ id }, at) => ({ id, count: of(firstChoice + at) })),
      ...tickedOf(item).map(({ id }, bit) => ({ id, count: ticksOf(cell, bit, rows) })),
    ],
  };
}

function ticksOf(
  { codes, ticks = [] }: CellColumn = { codes: new Uint8Array() },
  bit: number,
  rows: Uint32Array,
): number {
  const word = ticks[bit >> 5];
  let count = 0;
  for (const row of rows) {
    if (codes[row] === CELL_CODES.given && ((word?.[row] ?? 0) >>> (bit & 31)) & 1) count++;
  }
  return count;
}
