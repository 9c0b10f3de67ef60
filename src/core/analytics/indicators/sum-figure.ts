import { settle } from '../../compiled/settle.js';
import type { SummedIndicator } from '../../facts/fact.js';
import type { CalendarDate } from '../../model/programme.js';
import type { IndicatorFigure } from './figure.js';
import type { Population } from './population.js';
import { RATIO_STATES, type RatioColumns } from './ratio-columns.js';

/**
 * The figure of an indicator that adds up over enterprises, from columns; the same as `factFigure` gives where each
 * enterprise has one response. All numerators by all denominators, and no mean of shares.
 *
 * @param columns What `ratioColumns` gives.
 * @param rows The rows that count, one of each enterprise of the population that was assessed.
 */
export function sumFigure(
  { id, kind, published }: SummedIndicator,
  { states, numerators, denominators }: RatioColumns,
  rows: Uint32Array,
  population: Population,
  asOf: CalendarDate,
): IndicatorFigure {
  const counts = [0, 0, 0];
  let [numerator, denominator] = [0, 0];
  for (const row of rows) {
    const state = states[row] ?? RATIO_STATES.unknown;
    counts[state] = (counts[state] ?? 0) + 1;
    if (state !== RATIO_STATES.given) continue;
    numerator += numerators[row] ?? 0;
    denominator += denominators[row] ?? 0;
  }
  const [unknown = 0, estimated = 0] = counts;
  const divisible = denominator > 0;
  return {
    indicator: id,
    kind,
    ...(published && { published }),
    population,
    asOf,
    value: divisible ? settle(numerator / denominator) : null,
    numerator: divisible ? numerator : 0,
    denominator: divisible ? denominator : 0,
    missing: { unknown, estimated, notAssessed: population.size - rows.length },
    source: 'answers',
  };
}
