import { settle } from '../../compiled/settle.js';
import { frequenciesOf } from './frequencies-of.js';
import type { Frequencies } from './frequencies.js';
import { mean } from './mean.js';
import { meanInterval, type MeanInterval } from './mean-interval.js';
import { momentsOf } from './moments.js';

/** How the same enterprises changed from one time to another. */
export interface PairedChange {
  /** Enterprises with a score at both times. */
  readonly pairs: number;
  /** Pairs that lack a score at one of the times, or at both. */
  readonly without: number;
  /** Means of the pairs at each time, in points; `null` without pairs. */
  readonly from: number | null;
  readonly to: number | null;
  /** Later less earlier, in points; `null` without pairs. */
  readonly change: MeanInterval | null;
  /** Enterprises whose score rose, stayed and fell; settled to 1e-9. */
  readonly improved: number;
  readonly same: number;
  readonly worsened: number;
  /** Share of the pairs whose score rose, 0 to 1; `null` without pairs. */
  readonly shareImproved: number | null;
}

/**
 * The change of pairs: mean with its confidence interval by the paired t statistic, and how many improved.
 *
 * @param before Scores at the first time, NaN where there is none.
 * @param after Scores of the same enterprises, in the same order.
 */
export function pairedChange(before: Float64Array, after: Float64Array): PairedChange {
  const changes = frequenciesOf(before.map((earlier, at) => settle((after[at] ?? NaN) - earlier)));
  const pairs = changes.n;
  const improved = howMany(changes, (change) => change > 0);
  const worsened = howMany(changes, (change) => change < 0);
  return {
    pairs,
    without: before.length - pairs,
    from: meanOf(before, after),
    to: meanOf(after, before),
    change: meanInterval(momentsOf(changes)),
    improved,
    same: pairs - improved - worsened,
    worsened,
    shareImproved: pairs > 0 ? improved / pairs : null,
  };
}

/** The mean of what has a partner. */
function meanOf(values: Float64Array, partners: Float64Array): number | null {
  return mean(momentsOf(frequenciesOf(values.filter((_, at) => !Number.isNaN(partners[at])))));
}

function howMany({ values, counts }: Frequencies, counted: (value: number) => boolean): number {
  return counts.reduce((sum, count, at) => (counted(values[at] ?? 0) ? sum + count : sum), 0);
}
