/** What may be published of few enterprises. */
export interface DisclosureRules {
  /** Fewer enterprises than this are never published as a number; a whole number from 3 on. */
  readonly threshold: number;
  /** Published counts are rounded to multiples of this, up to the threshold; 1 for no rounding. */
  readonly rounding: number;
  /** Enterprises that a mean needs. */
  readonly meanFrom: number;
  /** Enterprises that a median and quartiles need. */
  readonly quartilesFrom: number;
  /** Enterprises from which on a share of 0 or 100 % is published as such. */
  readonly wholeShareFrom: number;
}

/** The rules that hold unless others are chosen; all but the rounding may only be made stricter. */
export const DISCLOSURE_RULES: DisclosureRules = {
  threshold: 5,
  rounding: 1,
  meanFrom: 10,
  quartilesFrom: 20,
  wholeShareFrom: 50,
};

/** The lowest threshold that may be chosen. */
const LOWEST = 3;

/** Why rules protect nobody. */
export type RulesProblem = 'threshold/too-low' | 'rounding/not-whole' | 'rounding/too-coarse' | 'limit/too-low';

/**
 * What is wrong with rules.
 *
 * @returns `null` where they hold.
 */
export function rulesProblem(rules: DisclosureRules): RulesProblem | null {
  const { threshold, rounding, meanFrom, quartilesFrom, wholeShareFrom } = rules;
  if (!(threshold >= LOWEST) || !Number.isInteger(threshold)) return 'threshold/too-low';
  if (!(rounding >= 1) || !Number.isInteger(rounding)) return 'rounding/not-whole';
  // Coarser, and a number that may be published would be rounded to none.
  if (rounding > threshold) return 'rounding/too-coarse';
  const strict =
    meanFrom >= Math.max(threshold, DISCLOSURE_RULES.meanFrom) &&
    quartilesFrom >= Math.max(meanFrom, DISCLOSURE_RULES.quartilesFrom) &&
    wholeShareFrom >= DISCLOSURE_RULES.wholeShareFrom;
  return strict ? null : 'limit/too-low';
}
