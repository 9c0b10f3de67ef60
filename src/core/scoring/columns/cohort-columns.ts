import type { AnswerValue } from '../../model/response.js';

/**
 * What the byte of a cell says. From `firstChoice` on it is the position of the choice among the options of a single
 * item, the columns of a matrix or the bands of a ratio: 5 is the first one, 6 the second.
 */
export const CELL_CODES = {
  /** No answer. */
  unanswered: 0,
  /** *Don't know*. */
  unknown: 1,
  /** *Not applicable*, as answered; what follows from `applicableIf` is worked out. */
  notApplicable: 2,
  /** A row of a matrix that is open while the matrix has an answer. */
  openRow: 3,
  /** The answer stands in `ticks` or `numbers`; of a text, that there is one. */
  given: 4,
  firstChoice: 5,
} as const;

/** The answers to one item, or to one row of a matrix. */
export interface CellColumn {
  /** One byte a respondent, see {@link CELL_CODES}. */
  readonly codes: Uint8Array;
  /**
   * Of a multiple item, and of a matrix with any number of columns a row: bit `i % 32` of element `respondent` of array
   * `Math.floor(i / 32)` is set where the option at position `i` is ticked. Read only where the code is `given`.
   */
  readonly ticks?: readonly Uint32Array[];
  /** Of a number, in its unit; of a ratio, the numerator divided by the denominator. Read only where the code is `given`. */
  readonly numbers?: Float64Array;
}

/** The values of one profile field. */
export interface ProfileColumn {
  /** One element a respondent: 0 where the field is open, else 1 plus the position in `values`. */
  readonly codes: Uint32Array;
  /** The values that occur, once each. */
  readonly values: readonly AnswerValue[];
}

/**
 * The responses of a cohort, a typed array for every question. The arrays are as long as the cohort; they may be views
 * of shared memory, and are not changed between calls.
 */
export interface CohortColumns {
  /** What the codes mean: positions of options hold for one structure only. */
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  /** How many respondents there are. */
  readonly rows: number;
  /** By item id, of a matrix by {@link cellKey}; what is not here is unanswered. */
  readonly cells: ReadonlyMap<string, CellColumn>;
  /** By profile field; what is not here is open. */
  readonly profile: ReadonlyMap<string, ProfileColumn>;
}

/**
 * The key of a cell among `cells`.
 *
 * @example
 * cellKey('website'); // 'website'
 * cellKey('tools', 'accounting'); // 'tools/accounting'
 */
export function cellKey(item: string, row?: string): string {
  return row === undefined ? item : `${item}/${row}`;
}
