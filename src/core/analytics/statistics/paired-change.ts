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
  const { from, to, changes } = knownPairs(before, after);
  const frequencies = frequenciesOf(changes);
  const pairs = frequencies.n;
  const improved = howMany(frequencies, (change) => change > 0);
  const worsened = howMany(frequencies, (change) => change < 0);
  return {
    pairs,
    without: before.length - pairs,
    from: mean(momentsOf(frequenciesOf(from))),
    to: mean(momentsOf(frequenciesOf(to))),
    change: meanInterval(momentsOf(frequencies)),
    improved,
    same: pairs - improved - worsened,
    worsened,
    shareImproved: pairs > 0 ? improved / pairs : null,
  };
}

/** The pairs with a score at both times, by columns. */
function knownPairs(before: Float64Array, after: Float64Array) {
  const column = () => new Float64Array(before.length);
  const [from, to, changes] = [column(), column(), column()];
  let pairs = 0;
  for (let at = 0; at < before.length; at++) {
    const [earlier, later] = [settle(before[at] ?? NaN), settle(after[at] ?? NaN)];
    if (Number.isNaN(earlier) || Number.isNaN(later)) continue;
    from[pairs] = earlier;
    to[pairs] = later;
    changes[pairs++] = settle(later - earlier);
  }
  return { from: from.subarray(0, pairs), to: to.subarray(0, pairs), changes: changes.subarray(0, pairs) };
}

function howMany({ values, counts }: Frequencies, counted: (value: number) => boolean): number {
  return counts.reduce((sum, count, at) => (counted(values[at] ?? 0) ? sum + count : sum), 0);
}
