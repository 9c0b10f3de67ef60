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
    ranked() {
      if (plain) return plain.all();
      const values = Float64Array.from(met.keys()).sort();
      const all = codes.all();
      // In place, for a copy of each column would be a fourth of all memory; what is met later gets further codes.
      const ranks = ranksOf([...met.keys()], values);
      for (let at = 0; at < all.length; at++) all[at] = ranks[all[at] ?? 0] ?? 0;
      met.clear();
      for (const [at, value] of values.entries()) met.set(value, at + 1);
      return { values, codes: all };
    },
  };
}

/** By code 1 plus the place of its value in order; 0 stays 0. */
function ranksOf(met: readonly number[], values: Float64Array): Uint16Array {
  const places = new Map([...values].map((value, at) => [value, at + 1]));
  return Uint16Array.of(0, ...met.map((value) => places.get(value) ?? 0));
}
