import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Structure } from '../../model/instrument.js';
import { cellKey, type CellColumn, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/** A question with ordered options, or a row of such a table. */
export interface OrderedCell {
  readonly item: string;
  /** Only of a table. */
  readonly row?: string;
  readonly codes: CellColumn['codes'];
}

/** The answers to the questions of a structure that have ordered options, in the order of the pages. */
export function orderedCells(structure: Structure, { rows, cells }: CohortColumns): readonly OrderedCell[] {
  const codesOf = (key: string) => cells.get(key)?.codes ?? new Uint8Array(rows);
  return [...compileInstrument(structure).items.values()].flatMap((item): OrderedCell[] => {
    if (item.kind === 'single' && item.ordered) return [{ item: item.id, codes: codesOf(item.id) }];
    if (item.kind !== 'matrix' || !item.ordered || item.choose !== 'one') return [];
    return item.rows.map(({ id }) => ({ item: item.id, row: id, codes: codesOf(cellKey(item.id, id)) }));
  });
}
