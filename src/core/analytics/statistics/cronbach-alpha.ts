import { momentsOf, type Moments } from './moments.js';
import { frequenciesOf } from './frequencies-of.js';

/** Cronbach's alpha, and whom it is about. */
export interface CronbachAlpha {
  /** At most 1; `null` for fewer than two items or rows, and where the sums do not vary. */
  readonly alpha: number | null;
  readonly items: number;
  /** Rows that count: those with a value of every item. */
  readonly n: number;
  /** Rows that lack a value, and are left out as a whole. */
  readonly leftOut: number;
  readonly missing: 'completeRows';
}

/**
 * Cronbach's alpha: how far items go together. A description for whoever maintains a questionnaire; an index that is made
 * up of facts need not have a high one.
 *
 * Missing data: a row counts only if it has a value of every item; nothing is put in the place of a missing one.
 *
 * Source: L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951).
 *
 * @param items Points of each item, a row each; NaN where there are none.
 */
export function cronbachAlpha(items: readonly Float64Array[]): CronbachAlpha {
  const rows = items[0]?.length ?? 0;
  const sums = Float64Array.from({ length: rows }, (_, row) =>
    items.reduce((sum, item) => sum + (item[row] ?? NaN), 0),
  );
  const complete = items.map((item) => item.map((value, row) => (Number.isNaN(sums[row]) ? NaN : value)));
  const whole = momentsOf(frequenciesOf(sums));
  const common = { items: items.length, n: whole.n, leftOut: rows - whole.n, missing: 'completeRows' } as const;
  const total = scatter(whole);
  if (items.length < 2 || total === 0) return { ...common, alpha: null };
  const apart = complete.reduce((sum, item) => sum + scatter(momentsOf(frequenciesOf(item))), 0);
  return { ...common, alpha: (items.length / (items.length - 1)) * (1 - apart / total) };
}

/** The variance, times n (n - 1): what it is divided by falls out of the quotient. */
function scatter({ n, sum, squares }: Moments): number {
  return Number(BigInt(n) * squares - sum * sum);
}
