import { isRatio } from '../compiled/answer-value.js';
import { settle } from '../compiled/settle.js';
import type { FactValues, SummedIndicator } from './fact.js';

/** An indicator added up over many enterprises, at a date. */
export interface IndicatorSum {
  readonly indicator: string;
  readonly kind: SummedIndicator['kind'];
  /** Calendar date that the facts stand for, YYYY-MM-DD. */
  readonly asOf: string;
  /** Enterprises whose two numbers are in the sums. */
  readonly counted: number;
  /** Enterprises that gave a band instead of numbers: reported beside the figure, never part of it. */
  readonly estimated: number;
  /** Enterprises that left it open. */
  readonly unknown: number;
  /** The sums, in the unit of the fact, and their quotient; `null` where there is nothing to divide by. */
  readonly share: { readonly numerator: number; readonly denominator: number; readonly value: number } | null;
}

/**
 * Adds an indicator up over enterprises: all numerators by all denominators.
 *
 * @param enterprises The facts of each enterprise once; which of its responses counts is the caller's rule.
 * @param asOf Calendar date that the facts stand for.
 *
 * @example
 * const facts = [new Map([['persons-using-internet', { numerator: 1, denominator: 2 }]]), …];
 * sumIndicator(personsUsingInternet, facts, '2026-11-25').share; // { numerator: …, denominator: …, value: … }
 */
export function sumIndicator(
  { id, kind, of }: SummedIndicator,
  enterprises: Iterable<FactValues>,
  asOf: string,
): IndicatorSum {
  const counts = { counted: 0, estimated: 0, unknown: 0 };
  let [numerator, denominator] = [0, 0];
  for (const facts of enterprises) {
    const value = facts.get(of);
    if (value === undefined) counts.unknown++;
    else if (!isRatio(value)) counts.estimated++;
    else {
      counts.counted++;
      numerator += value.numerator;
      denominator += value.denominator;
    }
  }
  const share = denominator > 0 ? { numerator, denominator, value: settle(numerator / denominator) } : null;
  return { indicator: id, kind, asOf, ...counts, share };
}
