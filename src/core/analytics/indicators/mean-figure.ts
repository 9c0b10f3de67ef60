import type { CalendarDate } from '../../model/programme.js';
import type { CohortTally } from '../cohort/tally-cohort.js';
import { mean } from '../statistics/mean.js';
import { momentsOf } from '../statistics/moments.js';
import type { IndicatorFigure } from './figure.js';
import type { Population } from './population.js';

/**
 * The mean score of a population as a figure.
 *
 * @param indicator Id of the figure, e.g. `mean-readiness`.
 * @param tally What was counted of the members that were assessed, one response each.
 * @param dimension Id of a dimension; the whole index when left out.
 * @returns `null` where the index has no such dimension.
 */
export function meanFigure(
  indicator: string,
  tally: CohortTally,
  population: Population,
  asOf: CalendarDate,
  dimension?: string,
): IndicatorFigure | null {
  const counted = dimension === undefined ? tally.overall : tally.dimensions.find(({ id }) => id === dimension);
  if (!counted) return null;
  const moments = momentsOf(counted.frequencies);
  return {
    indicator,
    kind: 'mean',
    population,
    asOf,
    value: mean(moments),
    numerator: Number(moments.sum) / 1e9,
    denominator: moments.n,
    missing: { unknown: counted.without, estimated: 0, notAssessed: population.size - tally.rows },
    source: 'answers',
    basis: tally.basis,
  };
}
