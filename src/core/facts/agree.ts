import { isRatio } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import { bandOf } from './band-of.js';
import type { Fact, RatioFact } from './fact.js';

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether two values of a fact can both be true: they are the same, or one is a share within the estimate that is the other.
 * Only values that follow by rules are compared, which are texts and shares.
 */
export function agree(fact: Fact, one: AnswerValue, other: AnswerValue): boolean {
  if (fact.type !== 'ratio') return one === other;
  const [first, second] = [rangeOf(fact, one), rangeOf(fact, other)];
  return first !== null && second !== null && (lies(first, second, fact) || lies(second, first, fact));
}

function rangeOf(fact: RatioFact, value: AnswerValue): Range | null {
  if (!isRatio(value)) return bandOf(fact, value) ?? null;
  const share = value.numerator / value.denominator;
  return { low: share, high: share };
}

/** Whether a range lies in another one. A band for one share alone, such as none, is not in the one that begins there. */
function lies(inner: Range, outer: Range, { bands = [] }: RatioFact): boolean {
  const alone = bands.some(({ low, high }) => low === high && low === inner.low && high === inner.high);
  if (alone && outer.low < outer.high && outer.low === inner.low) return false;
  return outer.low <= inner.low && inner.high <= outer.high;
}
