import type { Indicator, ListEntry } from '../../facts/fact.js';
import type { CalendarDate } from '../../model/programme.js';
import type { Basis } from '../../scoring/result.js';
import type { Population } from './population.js';

/** What a reported figure is: enterprises, a share of enterprises, persons by persons, or points. */
export type FigureKind = Indicator['kind'] | 'mean';

/** A reported figure, with all that it takes to read it. */
export interface IndicatorFigure {
  /** Id of the indicator; its words stand in `core/i18n/indicators`. */
  readonly indicator: string;
  readonly kind: FigureKind;
  /** Where a published list has the indicator; absent where none has it. */
  readonly published?: ListEntry;
  readonly population: Population;
  /** Date that the figure stands for. */
  readonly asOf: CalendarDate;
  /** Enterprises, a share from 0 to 1, or points; `null` where nobody is known: no data is not zero. */
  readonly value: number | null;
  /** Of a count or share enterprises, of `ratioOfSums` in the unit of the fact, of a mean the sum of points. */
  readonly numerator: number;
  /** What the numerator is divided by; of a count, those among whom it was counted. */
  readonly denominator: number;
  /** Enterprises of the population that are in neither numerator nor denominator. */
  readonly missing: {
    /** Answered without saying it: left open, *don't know*, not asked, no score. */
    readonly unknown: number;
    /** Gave a band where two numbers are added up. */
    readonly estimated: number;
    /** Not assessed up to the date. */
    readonly notAssessed: number;
  };
  /** `register`: kept by the programme. `answers`: told by enterprises of themselves. */
  readonly source: 'register' | 'answers';
  /** The value means *at least*: nobody is known not to be counted, and who is unknown stands in the denominator. */
  readonly floor?: true;
  /** Only of a mean: what the scores rest on. */
  readonly basis?: Basis;
}
