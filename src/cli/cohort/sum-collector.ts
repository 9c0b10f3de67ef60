import type { RatioColumns } from '../../core/analytics/indicators/ratio-columns.js';
import { bytes, growing } from './growing.js';
import { numberColumn } from './number-column.js';

/** Collects the two numbers of a share. */
export interface SumCollector {
  readonly append: (columns: RatioColumns) => void;
  readonly columns: () => RatioColumns;
}

/** A collector of what an indicator adds up. */
export function sumCollector(): SumCollector {
  const states = growing(bytes);
  const [numerators, denominators] = [numberColumn(), numberColumn()];
  return {
    append(columns) {
      states.append(columns.states);
      for (const value of columns.numerators) numerators.push(value);
      for (const value of columns.denominators) denominators.push(value);
    },
    columns: () => ({ states: states.all(), numerators: numerators.all(), denominators: denominators.all() }),
  };
}
