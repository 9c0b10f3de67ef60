import { createExactSum } from './exact-sum.js';
import { frequenciesOf } from './frequencies-of.js';
import type { Frequencies } from './frequencies.js';
import { mean } from './mean.js';
import { meanInterval, type MeanInterval } from './mean-interval.js';
import { momentsOf } from './moments.js';
import { nano } from './nano.js';

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
 * @param own An array of as many elements that is written over, where one is at hand; it may be one of the two.
 */
export function pairedChange(
  before: Float64Array,
  after: Float64Array,
  own: Float64Array = new Float64Array(before.length),
): PairedChange {
  const { from, to, changes } = knownPairs(before, after, own);
  return changeOf({ from, to, frequencies: frequenciesOf(changes) }, before.length);
}

/** Pairs, as far as figures need them. */
export interface PairSums {
  /** Sums of the pairs with a score at both times, in 1e-9. */
  readonly from: bigint;
  readonly to: bigint;
  /** Of the changes. */
  readonly frequencies: Frequencies;
}

/** The figures of so many pairs, with a score at both times or without. */
export function changeOf({ from, to, frequencies }: PairSums, all: number): PairedChange {
  const pairs = frequencies.n;
  const improved = howMany(frequencies, (change) => change > 0);
  const worsened = howMany(frequencies, (change) => change < 0);
  return {
    pairs,
    without: all - pairs,
    from: mean({ n: pairs, sum: from }),
    to: mean({ n: pairs, sum: to }),
    change: meanInterval(momentsOf(frequencies)),
    improved,
    same: pairs - improved - worsened,
    worsened,
    shareImproved: pairs > 0 ? improved / pairs : null,
  };
}

/** Of the pairs with a score at both times the sums, in 1e-9, and the changes. */
function knownPairs(before: Float64Array, after: Float64Array, changes: Float64Array) {
  const [from, to] = [createExactSum(), createExactSum()];
  let pairs = 0;
  for (let at = 0; at < before.length; at++) {
    const [earlier, later] = [before[at] ?? NaN, after[at] ?? NaN];
    if (Number.isNaN(earlier) || Number.isNaN(later)) continue;
    const [first, second] = [nano(earlier), nano(later)];
    from.add(first, 1);
    to.add(second, 1);
    changes[pairs++] = (second - first) / 1e9;
  }
  return { from: from.total(), to: to.total(), changes: changes.subarray(0, pairs) };
}

function howMany({ values, counts }: Frequencies, counted: (value: number) => boolean): number {
  return counts.reduce((sum, count, at) => (counted(values[at] ?? 0) ? sum + count : sum), 0);
}
