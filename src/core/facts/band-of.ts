import { isCells, isRatio } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import type { RatioFact, ShareBand } from './fact.js';

/** The band that an estimate names. */
export function bandOf({ bands = [] }: RatioFact, value: AnswerValue): ShareBand | undefined {
  const id = isCells(value) ? value['band'] : undefined;
  return bands.find((band) => band.id === id);
}

/** The band that an estimate names, or in which two numbers lie: an edge is part of the band below it. */
export function bandWith(fact: RatioFact, value: AnswerValue): ShareBand | undefined {
  if (!isRatio(value)) return bandOf(fact, value);
  const share = value.numerator / value.denominator;
  const band = fact.bands?.find(({ high }) => share <= high);
  return band && share >= band.low ? band : undefined;
}
