import type { Cell } from '../core/exchange/cell.js';

/** A row of a table, with its line in the file or its row in the sheet, counted from 1. */
export interface NumberedRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}
