import type { DisclosureRules } from './rules.js';
import { roundCount } from './round-count.js';

/** A share as it may be published. */
export type PublishedShare =
  | {
      readonly kind: 'exact';
      /** 0 to 1; of rounded numbers where they are rounded. */
      readonly value: number;
      readonly numerator: number;
      readonly denominator: number;
    }
  /** Nobody, or everybody, of few: said as less or more than a limit, 0 to 1. */
  | { readonly kind: 'below' | 'above'; readonly limit: number; readonly denominator: number }
  /** Too few are counted, too few are not, or too few were asked; which of them is not said. */
  | { readonly kind: 'hidden' };

/** What is said in place of nobody: less than 5 %; of everybody, more than 95 %. */
const NOBODY = 0.05;

/**
 * A share of enterprises that may be published. It is a table of two numbers, those who are counted and those who are not,
 * with a total: where one of them is too small, both are hidden.
 *
 * A share of 0 or 100 % says something about every single enterprise; of few it is published as less than 5 or more than
 * 95 %, which is a way of speaking: whoever knows this rule knows what stands behind it.
 */
export function publishShare(numerator: number, denominator: number, rules: DisclosureRules): PublishedShare {
  const { threshold, rounding, wholeShareFrom } = rules;
  const others = denominator - numerator;
  const tooFew = (count: number) => count > 0 && count < threshold;
  if (denominator < threshold || tooFew(numerator) || tooFew(others)) return { kind: 'hidden' };
  const whole = roundCount(denominator, rounding);
  if (denominator < wholeShareFrom && numerator === 0) return { kind: 'below', limit: NOBODY, denominator: whole };
  if (denominator < wholeShareFrom && others === 0) return { kind: 'above', limit: 1 - NOBODY, denominator: whole };
  const part = Math.min(roundCount(numerator, rounding), whole);
  return { kind: 'exact', value: part / whole, numerator: part, denominator: whole };
}
