import type { supportedEnterprises } from '../../analytics/indicators/supported-enterprises.js';
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
}

/** The words of every indicator, in one language. */
export type IndicatorMessages = Readonly<
  Record<(typeof supportedEnterprises)['id'] | ProvincialIndicatorId, IndicatorWords>
> &
  UnctadIndicatorMessages;

/** The words of the indicators of the core list. */
export type UnctadIndicatorMessages = Readonly<Record<UnctadIndicatorId, IndicatorWords>>;
