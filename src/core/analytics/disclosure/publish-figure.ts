import type { ListEntry } from '../../facts/fact.js';
import type { IndicatorFigure } from '../indicators/figure.js';
import type { Population } from '../indicators/population.js';
import { publishShare, type PublishedShare } from './publish-share.js';
import type { PublicationRefusal } from './publish-table.js';
import { roundCount } from './round-count.js';
import { rulesProblem, type DisclosureRules } from './rules.js';

/** A figure as it may be published. */
export interface PublishedFigure {
  readonly indicator: string;
  readonly kind: IndicatorFigure['kind'];
  /** Where a published list has the indicator; absent where none has it. */
  readonly published?: ListEntry;
  /** Its size is `null` where it would tell how few of it are missing. */
  readonly population: Omit<Population, 'size'> & { readonly size: number | null };
  readonly asOf: string;
  readonly source: IndicatorFigure['source'];
  /** A number of a count from the register, of a mean in points, of a `ratioOfSums` a share of persons. */
  readonly value: PublishedShare | { readonly kind: 'number'; readonly value: number };
}

/**
 * A reported figure that may be published by itself. A count of enterprises that answered is protected as the share that
 * it makes; means, and sums over enterprises, need as many enterprises as a mean. What the register counts is the
 * programme's own doing, and only hidden where it is few.
 *
 * Of what is missing nothing is published: differences of small numbers would tell what is hidden.
 */
export function publishFigure(
  figure: IndicatorFigure,
  rules: DisclosureRules,
): { readonly ok: true; readonly value: PublishedFigure } | PublicationRefusal {
  const problem = rulesProblem(rules);
  if (problem) return { ok: false, reason: problem };
  if (figure.population.size < rules.threshold) return { ok: false, reason: 'enterprises/too-few' };
  const { indicator, kind, published, asOf, source, population } = figure;
  const value = publishedValue(figure, rules);
  const missing = 'denominator' in value ? population.size - figure.denominator : 0;
  const fewMissing = missing > 0 && missing < rules.threshold;
  const size = fewMissing ? null : roundCount(population.size, rules.rounding);
  const told = { indicator, kind, ...(published && { published }), asOf, source };
  return { ok: true, value: { ...told, population: { ...population, size }, value } };
}

function publishedValue(figure: IndicatorFigure, rules: DisclosureRules): PublishedFigure['value'] {
  const { kind, value, numerator, denominator, population, missing, source } = figure;
  if (value === null) return { kind: 'hidden' };
  if (source === 'register') {
    return value > 0 && value < rules.threshold
      ? { kind: 'hidden' }
      : { kind: 'number', value: roundCount(value, rules.rounding) };
  }
  if (kind === 'count' || kind === 'share') return publishShare(numerator, denominator, rules);
  const enterprises = population.size - missing.unknown - missing.estimated - missing.notAssessed;
  return enterprises < rules.meanFrom ? { kind: 'hidden' } : { kind: 'number', value };
}
