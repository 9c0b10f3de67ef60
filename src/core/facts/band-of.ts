import { isCells } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import type { RatioFact, ShareBand } from './fact.js';

/** The band that an estimate names. */
export function bandOf({ bands = [] }: RatioFact, value: AnswerValue): ShareBand | undefined {
  const id = isCells(value) ? value['band'] : undefined;
  return bands.find((band) => band.id === id);
}
