import type { CountedIndicator } from '../../facts/fact.js';
import type { CalendarDate } from '../../model/programme.js';
import { OPEN, TRUE } from '../../scoring/columns/truth-bytes.js';
import type { IndicatorFigure } from './figure.js';
import type { Population } from './population.js';

/**
 * The figure of an indicator from truths by row; the same as `factFigure` gives where each enterprise has one response.
 *
 * @param indicator As `toldBy` gives it for the questionnaires that the truths come from.
 * @param truths What `indicatorTruths` gives.
 * @param rows The rows that count, one of each enterprise of the population that was assessed.
 */
export function truthFigure(
  { id, kind, published, floor }: CountedIndicator,
  truths: Uint8Array,
  rows: Uint32Array,
  population: Population,
  asOf: CalendarDate,
): IndicatorFigure {
  const counts = [0, 0, 0];
  for (const row of rows) {
    const truth = truths[row] ?? OPEN;
    counts[truth] = (counts[truth] ?? 0) + 1;
  }
  const [no = 0, unknown = 0] = counts;
  const numerator = counts[TRUE] ?? 0;
  const answered = numerator + no;
  // A floor is told of all who were asked, once anything is known of anybody.
  const open = floor && answered > 0 ? unknown : 0;
  const denominator = answered + open;
  return {
    indicator: id,
    kind,
    ...(published && { published }),
    population,
    asOf,
    value: denominator === 0 ? null : kind === 'count' ? numerator : numerator / denominator,
    numerator,
    denominator,
    missing: { unknown: unknown - open, estimated: 0, notAssessed: population.size - rows.length },
    source: 'answers',
    ...(floor ? { floor } : {}),
  };
}
