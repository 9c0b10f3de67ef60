import type { Structure } from '../../model/instrument.js';
import { CELL_CODES, type CohortColumns } from '../../scoring/columns/cohort-columns.js';
import { orderedCells } from './ordered-cells.js';

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
export function itemSteps(structure: Structure, columns: CohortColumns): readonly ItemSteps[] {
  const step = (code: number) => (code < CELL_CODES.firstChoice ? NaN : code - CELL_CODES.firstChoice);
  return orderedCells(structure, columns).map(({ codes, ...place }) => ({
    ...place,
    steps: Float64Array.from(codes, step),
  }));
}
