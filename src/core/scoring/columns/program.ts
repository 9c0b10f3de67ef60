import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import type { Structure } from '../../model/instrument.js';
import type { CohortColumns } from './cohort-columns.js';

/** Rows that go through a program together: few enough that what a step leaves behind is still in the cache. */
export const BLOCK = 1024;

/** Fills the columns of one step for `count` rows of a block; the first one is row `start` of the cohort. */
export type Step = (start: number, count: number) => void;

/**
 * How a cohort is scored: steps in order, each of which reads what earlier ones left in their columns. Whoever adds a
 * step gets the column that it fills, {@link BLOCK} long, which holds the rows of one block at a time.
 */
export interface Program {
  readonly instrument: CompiledInstrument<Structure>;
  readonly cohort: CohortColumns;
  readonly steps: Step[];
}

/** Takes every row of the cohort through the steps, block by block. */
export function run({ cohort: { rows }, steps }: Program): void {
  for (let start = 0; start < rows; start += BLOCK) {
    const count = Math.min(BLOCK, rows - start);
    for (const step of steps) step(start, count);
  }
}
