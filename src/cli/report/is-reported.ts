import type { IndicatorFigure } from '../../core/analytics/indicators/figure.js';
import { provincialIndicators } from '../../core/facts/provincial-indicators.js';
import { unctadIndicators } from '../../core/facts/unctad-indicators.js';
import type { CountedIndicator } from '../../core/facts/fact.js';

type AllIndicators = (typeof provincialIndicators)[number] | (typeof unctadIndicators)[number];
type Reported = Exclude<AllIndicators, { readonly kind: 'ratioOfSums' }>;

/**
 * The indicators that a file of responses gives: those that count enterprises. Sums of persons need the numbers of each
 * enterprise, which a cohort in columns does not keep.
 */
export const REPORTED: readonly (CountedIndicator & Reported)[] = [
  ...provincialIndicators,
  ...unctadIndicators.filter((one): one is Extract<typeof one, Reported> => one.kind !== 'ratioOfSums'),
];

/** Whether a figure is one of those, whose words are known. */
export function isReported(
  figure: IndicatorFigure,
): figure is IndicatorFigure & { readonly indicator: Reported['id'] } {
  return REPORTED.some(({ id }) => id === figure.indicator);
}
