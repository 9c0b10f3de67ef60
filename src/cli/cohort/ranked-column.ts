import type { RankedScores } from '../../core/analytics/cohort/rank-scores.js';
import { settle } from '../../core/compiled/settle.js';
import { floats, growing, shorts } from './growing.js';

/** Different scores that two bytes can tell apart, besides none. */
const MOST = 2 ** 16 - 1;

/** A column of scores that is made small while it grows: two bytes a row, as long as few different scores occur. */
export interface RankedColumn {
  readonly append: (scores: Float64Array) => void;
  readonly ranked: () => RankedScores;
}

/** An empty column; what comes out is what `rankScores` gives for all of its scores. */
export function rankedColumn(): RankedColumn {
  const codes = growing(shorts);
  const met = new Map<number, number>();
  let plain: ReturnType<typeof growing<Float64Array>> | null = null;

  /** The code of a score; `null` where no more can be told apart. */
  function codeOf(score: number): number | null {
    const value = settle(score);
    if (Number.isNaN(value)) return 0;
    const known = met.get(value);
    if (known !== undefined) return known;
    if (met.size === MOST) return null;
    met.set(value, met.size + 1);
    return met.size;
  }

  /** The scores themselves from now on, as they were met before. */
  function giveUp(): ReturnType<typeof growing<Float64Array>> {
    const scores = growing(floats);
    const values = [NaN, ...met.keys()];
    for (const code of codes.all()) scores.push(values[code] ?? NaN);
    return scores;
  }

  return {
    append(scores) {
      for (const score of scores) {
        const code = plain ? null : codeOf(score);
        if (code !== null) codes.push(code);
        else (plain ??= giveUp()).push(score);
      }
    },
    ranked: () => plain?.all() ?? inOrder([...met.keys()], codes.all()),
  };
}

/** Values ascending, and codes that stand for their places. */
function inOrder(met: readonly number[], codes: Uint16Array): RankedScores {
  const order = [...met.keys()].sort((a, b) => (met[a] ?? 0) - (met[b] ?? 0));
  const ranks = new Uint16Array(met.length + 1);
  for (const [rank, at] of order.entries()) ranks[at + 1] = rank + 1;
  return { values: Float64Array.from(met).sort(), codes: codes.map((code) => ranks[code] ?? 0) };
}
