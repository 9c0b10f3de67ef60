import type { Source } from './source.js';

/** Texts by language, e.g. `{ vi: 'Đợt đầu', en: 'Baseline' }`. */
export type TextByLanguage = Readonly<Record<string, string>>;

/** A calendar date in the time zone of the programme, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A code of a list that changes over the years: sectors, places, size classes. */
export interface Code {
  /** The list, e.g. `vsic`. */
  readonly system: string;
  /** Its edition, e.g. `2025`. */
  readonly edition: string;
  readonly code: string;
}

/** How many enterprises there are, by somebody who counted them: what a figure may be said to be a part of. */
export interface PopulationFigure {
  readonly id: string;
  readonly names: TextByLanguage;
  /** Enterprises; a whole number from 0 on. */
  readonly value: number;
  /** Date that the number stands for. */
  readonly asOf: CalendarDate;
  readonly source: Source;
}

/** What a programme wants an indicator to be. */
export interface IndicatorTarget {
  /** Id of the indicator. */
  readonly indicator: string;
  /** In the unit of the indicator: enterprises of a count, 0 to 1 of a share, points of a mean. */
  readonly value: number;
  /** Date by which it is to be reached. */
  readonly by: CalendarDate;
  /** The decision that sets it. */
  readonly source?: Source;
}

/** A time of assessment: the baseline or a follow-up. */
export interface Wave {
  readonly id: string;
  readonly names: TextByLanguage;
  /** First day. */
  readonly from: CalendarDate;
  /** Last day, included. */
  readonly to: CalendarDate;
}

/** What a place is called that the region does not know, a ward for example. */
export interface NamedPlace {
  /** As it stands in the `place` of enterprises. */
  readonly code: string;
  readonly names: TextByLanguage;
}

/** Who supports: a provincial department, a chamber. */
export interface Programme {
  readonly format: 1;
  readonly id: string;
  readonly names: TextByLanguage;
  /** The facts of the country, e.g. `vietnam`. */
  readonly region: string;
  /** IANA time zone of every calendar date, e.g. `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  readonly populations: readonly PopulationFigure[];
  readonly targets: readonly IndicatorTarget[];
  /** In the order of time, the baseline first. */
  readonly waves: readonly Wave[];
  /** Names of places below those that the region knows. */
  readonly places?: readonly NamedPlace[];
}
