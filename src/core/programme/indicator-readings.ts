import type { IndicatorFigure } from '../analytics/indicators/figure.js';
import { indicatorTruths } from '../analytics/indicators/indicator-truths.js';
import type { Population } from '../analytics/indicators/population.js';
import { ratioColumns, type RatioColumns } from '../analytics/indicators/ratio-columns.js';
import { sumFigure } from '../analytics/indicators/sum-figure.js';
import { toldBy } from '../analytics/indicators/told-by.js';
import { truthFigure } from '../analytics/indicators/truth-figure.js';
import type { CountedIndicator, Indicator } from '../facts/fact.js';
import type { Structure } from '../model/instrument.js';
import type { CalendarDate } from '../model/programme.js';
import type { Response } from '../model/response.js';
import type { CohortColumns } from '../scoring/columns/cohort-columns.js';

/** What each assessment of a cohort says of each indicator: read once, when it is first asked for. */
export class IndicatorReadings {
  readonly #structure: Structure;
  readonly #answers: CohortColumns;
  readonly #responses: readonly Response[];
  readonly #counted = new Map<string, { readonly indicator: CountedIndicator; readonly truths: Uint8Array }>();
  readonly #summed = new Map<string, RatioColumns>();

  /** @param responses In the order of the columns, which hold no two numbers of a share. */
  constructor(structure: Structure, answers: CohortColumns, responses: readonly Response[]) {
    this.#structure = structure;
    this.#answers = answers;
    this.#responses = responses;
  }

  /**
   * The figure of an indicator. Where the questionnaire can never say *no* it means *at least*, of all who answered.
   *
   * @param rows The assessments that count, one of each enterprise of the population that was assessed.
   */
  figure(indicator: Indicator, rows: Uint32Array, population: Population, asOf: CalendarDate): IndicatorFigure {
    if (indicator.kind === 'ratioOfSums') {
      const columns = this.#summed.get(indicator.id) ?? ratioColumns(indicator, this.#structure, this.#responses);
      this.#summed.set(indicator.id, columns);
      return sumFigure(indicator, columns, rows, population, asOf);
    }
    const told = this.#counted.get(indicator.id) ?? {
      indicator: toldBy(indicator, [[this.#structure]]),
      truths: indicatorTruths(indicator, this.#structure, this.#answers),
    };
    this.#counted.set(indicator.id, told);
    return truthFigure(told.indicator, told.truths, rows, population, asOf);
  }
}
