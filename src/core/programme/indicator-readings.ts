import { factFigure } from '../analytics/indicators/fact-figure.js';
import type { IndicatorFigure } from '../analytics/indicators/figure.js';
import { indicatorTruths } from '../analytics/indicators/indicator-truths.js';
import type { Population } from '../analytics/indicators/population.js';
import { truthFigure } from '../analytics/indicators/truth-figure.js';
import type { Indicator, SummedIndicator } from '../facts/fact.js';
import { factPlaces } from '../facts/fact-places.js';
import { factsOf } from '../facts/facts-of.js';
import type { Structure } from '../model/instrument.js';
import type { CalendarDate } from '../model/programme.js';
import type { AnswerValue, Response } from '../model/response.js';
import type { CohortColumns } from '../scoring/columns/cohort-columns.js';

/** What each assessment of a cohort says of each indicator: read once, when it is first asked for. */
export class IndicatorReadings {
  readonly #structure: Structure;
  readonly #answers: CohortColumns;
  readonly #responses: readonly Response[];
  readonly #truths = new Map<string, Uint8Array>();
  readonly #values = new Map<string, readonly (AnswerValue | undefined)[]>();

  /** @param responses In the order of the columns, which hold no two numbers of a share. */
  constructor(structure: Structure, answers: CohortColumns, responses: readonly Response[]) {
    this.#structure = structure;
    this.#answers = answers;
    this.#responses = responses;
  }

  /**
   * The figure of an indicator.
   *
   * @param rows The assessments that count, one of each enterprise of the population that was assessed.
   */
  figure(indicator: Indicator, rows: Uint32Array, population: Population, asOf: CalendarDate): IndicatorFigure {
    if (indicator.kind !== 'ratioOfSums') {
      let truths = this.#truths.get(indicator.id);
      if (!truths) {
        truths = indicatorTruths(indicator, this.#structure, this.#answers);
        this.#truths.set(indicator.id, truths);
      }
      return truthFigure(indicator, truths, rows, population, asOf);
    }
    const values = this.#valuesOf(indicator);
    const members = Array.from(rows, (row) => ({ id: String(row) }));
    const facts = new Map(
      Array.from(rows, (row) => {
        const value = values[row];
        return [String(row), new Map(value === undefined ? [] : [[indicator.of, value]])];
      }),
    );
    const figure = factFigure(indicator, { population, members }, facts, asOf);
    return { ...figure, missing: { ...figure.missing, notAssessed: population.size - rows.length } };
  }

  #valuesOf({ of }: SummedIndicator): readonly (AnswerValue | undefined)[] {
    const known = this.#values.get(of);
    if (known) return known;
    // Where no question states the fact nobody has to be asked about it.
    const asked = this.#structure.items.some((item) => factPlaces(item).some(({ fact }) => fact === of));
    const values = asked ? this.#responses.map((response) => factsOf(this.#structure, response).get(of)) : [];
    this.#values.set(of, values);
    return values;
  }
}
