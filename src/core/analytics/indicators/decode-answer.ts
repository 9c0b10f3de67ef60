import type { Item } from '../../model/item.js';
import type { Answer, AnswerValue } from '../../model/response.js';
import { answerOf, tickedOf } from '../../scoring/columns/choices.js';
import { CELL_CODES, cellKey, type CellColumn, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/**
 * The answer of a row to an item, as far as columns hold it: of a share the quotient, of a text nothing.
 *
 * @returns `undefined` where it is unanswered.
 */
export function decodeAnswer(item: Item, { cells }: CohortColumns, row: number): Answer | undefined {
  if (item.kind !== 'matrix') return decodeCell(item, cells.get(item.id), row);
  const rows = item.rows.map(({ id }) => [id, decodeCell(item, cells.get(cellKey(item.id, id)), row, id)] as const);
  const missing = rows.find(([, answer]) => answer && 'missing' in answer)?.[1];
  if (missing) return missing;
  const values = rows.flatMap(([, answer]) => (answer && 'value' in answer ? [answer.value] : []));
  return values.length > 0 ? { value: Object.assign({}, ...values) as AnswerValue } : undefined;
}

/** What one cell says; of a row of a matrix as a matrix with that row. */
function decodeCell(item: Item, cell: CellColumn | undefined, at: number, row?: string): Answer | undefined {
  const code = cell?.codes[at] ?? CELL_CODES.unanswered;
  if (code !== CELL_CODES.given || !cell) return answerOf(item, row, code);
  const { ticks, numbers } = cell;
  if (ticks) {
    const ids = tickedOf(item).flatMap(({ id }, bit) =>
      ((ticks[bit >> 5]?.[at] ?? 0) >>> (bit & 31)) & 1 ? [id] : [],
    );
    return { value: row === undefined ? ids : { [row]: ids } };
  }
  const number = numbers?.[at];
  if (number === undefined) return undefined;
  return { value: item.kind === 'ratio' ? { numerator: number, denominator: 1 } : number };
}
