import type { supportedEnterprises } from '../../analytics/indicators/supported-enterprises.js';
import type { DtiIndicatorId } from '../../facts/dti-indicators.js';
import type { ProvincialIndicatorId } from '../../facts/provincial-indicators.js';
import type { UnctadIndicatorId } from '../../facts/unctad-indicators.js';

/** The words of an indicator. */
export interface IndicatorWords {
  /** What is reported. */
  readonly title: string;
  /** When an enterprise is counted. */
  readonly counted: string;
  /** Whom numerator and denominator are about. */
  readonly population: string;
  /** What the figure must not be taken for. */
  readonly caution: string;
  /** Where it is defined, and how far that was read; left out where the definition is our own. */
  readonly source?: string;
  /** What the country aims at, with the years: not what the programme does. */
  readonly national?: string;
}

/** The words of every indicator, in one language. */
export type IndicatorMessages = Readonly<
  Record<(typeof supportedEnterprises)['id'] | ProvincialIndicatorId, IndicatorWords>
> &
  DtiIndicatorMessages &
  UnctadIndicatorMessages;

/** The words of the indicators of the digital economy of a province. */
export type DtiIndicatorMessages = Readonly<Record<DtiIndicatorId, IndicatorWords>>;

/** The words of the indicators of the core list. */
export type UnctadIndicatorMessages = Readonly<Record<UnctadIndicatorId, IndicatorWords>>;
