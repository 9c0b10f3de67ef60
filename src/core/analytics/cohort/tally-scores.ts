import { countCodes } from '../statistics/count-codes.js';
import { frequenciesOf } from '../statistics/frequencies-of.js';
import type { Frequencies } from '../statistics/frequencies.js';
import type { RankedScores } from './rank-scores.js';
import { scoresAt } from './scores-at.js';

/** The scores of some rows. */
export interface ScoreTally {
  readonly frequencies: Frequencies;
  /** Rows without a score. */
  readonly without: number;
}

/** Counts the scores of rows. */
export function tallyScores(scores: RankedScores, rows: Uint32Array): ScoreTally {
  // With fewer rows than values, most of the values would be looked at in vain.
  const counted = !(scores instanceof Float64Array) && rows.length >= scores.values.length / 4;
  const frequencies = counted ? countCodes(scores, rows) : frequenciesOf(scoresAt(scores, rows));
  return { frequencies, without: rows.length - frequencies.n };
}
