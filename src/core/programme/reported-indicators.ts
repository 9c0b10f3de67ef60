import { dtiIndicators } from '../facts/dti-indicators.js';
import type { Indicator } from '../facts/fact.js';
import { provincialIndicators } from '../facts/provincial-indicators.js';
import { unctadIndicators } from '../facts/unctad-indicators.js';

/** Indicators that are reported together, under one heading. */
export interface IndicatorList {
  /** Its words stand in the messages of the page; `own` is what the province reports on cards. */
  readonly id: string;
  readonly indicators: readonly Indicator[];
}

/** What stands on the cards, after the number of supported enterprises. */
export const CARDS: IndicatorList = { id: 'own', indicators: provincialIndicators };

/** What stands folded away beside the cards: another list is one more entry here, and its heading in the messages. */
export const OTHER_LISTS: readonly IndicatorList[] = [
  { id: 'dti', indicators: dtiIndicators },
  { id: 'unctad', indicators: unctadIndicators },
];
