import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Structure } from '../../model/instrument.js';
import { CELL_CODES, cellKey, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/** The steps that were answered to one question with ordered options, or to one row of such a table. */
export interface ItemSteps {
  readonly item: string;
  /** Only of a table. */
  readonly row?: string;
  /** Positions among the options by respondent, from 0 on; NaN where there is no answer, and for *don't know*. */
  readonly steps: Float64Array;
}

/**
 * The answers of a cohort as numbers, for statistics of a questionnaire such as `cronbachAlpha`: steps of ordered options,
 * as they were given, whether a question is still shown or not. Other questions have no steps.
 */
export function itemSteps(structure: Structure, { rows, cells }: CohortColumns): readonly ItemSteps[] {
  return [...compileInstrument(structure).items.values()].flatMap((item): ItemSteps[] => {
    if (item.kind === 'single' && item.ordered) return [{ item: item.id, steps: steps(item.id) }];
    if (item.kind !== 'matrix' || !item.ordered || item.choose !== 'one') return [];
    return item.rows.map(({ id }) => ({ item: item.id, row: id, steps: steps(cellKey(item.id, id)) }));
  });

  function steps(key: string): Float64Array {
    const { codes = new Uint8Array(rows) } = cells.get(key) ?? {};
    return Float64Array.from(codes, (code) => (code < CELL_CODES.firstChoice ? NaN : code - CELL_CODES.firstChoice));
  }
}
