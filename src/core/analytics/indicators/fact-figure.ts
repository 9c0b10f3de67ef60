import { countIndicator } from '../../facts/count-indicator.js';
import type { FactValues, Indicator } from '../../facts/fact.js';
import { sumIndicator } from '../../facts/sum-indicator.js';
import type { Vocabulary } from '../../facts/vocabulary.js';
import type { CalendarDate } from '../../model/programme.js';
import type { IndicatorFigure } from './figure.js';
import type { Population } from './population.js';

/**
 * The figure of an indicator over facts.
 *
 * Shares of persons are all persons by all persons, and no mean of the shares of enterprises.
 *
 * @param facts What is known of members of the population, once each; those who are not here were not assessed.
 * @param asOf Date that the facts stand for.
 * @example
 * factFigure(internetConnection, factsAsOf(assessments, '2026-06-30').values(), population, '2026-06-30');
 */
export function factFigure(
  indicator: Indicator,
  facts: Iterable<FactValues>,
  population: Population,
  asOf: CalendarDate,
  vocabulary?: Vocabulary,
): IndicatorFigure {
  const known = [...facts];
  const common = { indicator: indicator.id, kind: indicator.kind, population, asOf, source: 'answers' } as const;
  const notAssessed = population.size - known.length;
  if (indicator.kind === 'ratioOfSums') {
    const { share, unknown, estimated } = sumIndicator(indicator, known, asOf);
    return { ...common, ...parts(share), value: share?.value ?? null, missing: { unknown, estimated, notAssessed } };
  }
  const { yes, no, unknown, share } = countIndicator(indicator, known, asOf, vocabulary);
  const value = indicator.kind === 'count' ? (yes + no > 0 ? yes : null) : (share?.value ?? null);
  return { ...common, ...parts(share), value, missing: { unknown, estimated: 0, notAssessed } };
}

function parts(share: { readonly numerator: number; readonly denominator: number } | null) {
  return { numerator: share?.numerator ?? 0, denominator: share?.denominator ?? 0 };
}
