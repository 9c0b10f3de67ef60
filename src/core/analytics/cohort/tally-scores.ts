import { frequenciesOf } from '../statistics/frequencies-of.js';
import type { Frequencies } from '../statistics/frequencies.js';
import type { RankedScores } from './rank-scores.js';

/** The scores of some rows. */
export interface ScoreTally {
  readonly frequencies: Frequencies;
  /** Rows without a score. */
  readonly without: number;
}

/** Counts the scores of rows. */
export function tallyScores({ scores, ranks }: RankedScores, rows: Uint32Array): ScoreTally {
  // With fewer rows than values, most of the values would be looked at in vain.
  const counted = ranks && rows.length >= ranks.values.length / 4;
  const frequencies = counted ? countRanks(ranks, rows) : sortScores(scores, rows);
  return { frequencies, without: rows.length - frequencies.n };
}

function countRanks({ values, codes }: NonNullable<RankedScores['ranks']>, rows: Uint32Array): Frequencies {
  const counts = new Uint32Array(values.length + 1);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const occurring = counts.subarray(1);
  return {
    values: values.filter((_, at) => occurring[at] !== 0),
    counts: occurring.filter((count) => count !== 0),
    n: rows.length - (counts[0] ?? 0),
  };
}

function sortScores(scores: Float64Array, rows: Uint32Array): Frequencies {
  const own = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) own[at] = scores[rows[at] ?? 0] ?? NaN;
  return frequenciesOf(own);
}
