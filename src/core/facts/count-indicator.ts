import { evaluateIndicator } from './evaluate-indicator.js';
import type { CountedIndicator, FactValues } from './fact.js';
import type { Vocabulary } from './vocabulary.js';

/** An indicator over many enterprises, at a date. */
export interface IndicatorCount {
  readonly indicator: string;
  /** Which of the numbers is the reported one: `yes`, or the share. */
  readonly kind: CountedIndicator['kind'];
  /** Calendar date that the facts stand for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly yes: number;
  readonly no: number;
  /** Enterprises that left it open: reported beside the figure, never part of it. */
  readonly unknown: number;
  /** Of the enterprises that answered, of a floor of all; `null` where none did. */
  readonly share: { readonly numerator: number; readonly denominator: number; readonly value: number } | null;
}

/**
 * Counts an indicator over enterprises, yes, no and unknown apart.
 *
 * @param indicator As `toldBy` of `digital-readiness/analytics` gives it, where a questionnaire can never say *no*: facts do
 * not tell which ones could have.
 * @param enterprises The facts of each enterprise once; which of its responses counts is the caller's rule.
 * @param asOf Calendar date that the facts stand for.
 */
export function countIndicator(
  indicator: CountedIndicator,
  enterprises: Iterable<FactValues>,
  asOf: string,
  vocabulary?: Vocabulary,
): IndicatorCount {
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const facts of enterprises) {
    const truth = evaluateIndicator(indicator, facts, vocabulary);
    counts[truth === null ? 'unknown' : truth ? 'yes' : 'no']++;
  }
  const { yes } = counts;
  const answered = yes + counts.no;
  const denominator = indicator.floor ? answered + counts.unknown : answered;
  const share = answered > 0 ? { numerator: yes, denominator, value: yes / denominator } : null;
  return { indicator: indicator.id, kind: indicator.kind, asOf, ...counts, share };
}
