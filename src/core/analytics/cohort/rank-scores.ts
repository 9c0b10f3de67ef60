import { settle } from '../../compiled/settle.js';

/** Scores, and which of a few values each of them is: then they are counted instead of sorted. */
export interface RankedScores {
  /** A score a row, NaN where there is none. */
  readonly scores: Float64Array;
  /** `null` where there are too many different scores to be worth it. */
  readonly ranks: {
    /** The scores that occur, ascending, settled to 1e-9. */
    readonly values: Float64Array;
    /** An element a row: 0 without a score, else 1 plus the position in `values`. */
    readonly codes: Uint16Array;
  } | null;
}

/** Different scores that a code of two bytes can tell apart, besides none. */
const MOST = 2 ** 16 - 1;

/** Places of the table; twice as many as can be used, so that the next free one is near. */
const PLACES = 2 ** 17;

/** Looks once which scores occur; questions with a few options each make a few thousand, however many enterprises. */
export function rankScores(scores: Float64Array): RankedScores {
  const found = findDistinct(scores);
  if (!found) return { scores, ranks: null };
  const { values, codes } = found;
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Uint16Array(values.length + 1);
  for (const [rank, at] of order.entries()) ranks[at + 1] = rank + 1;
  for (let row = 0; row < codes.length; row++) codes[row] = ranks[codes[row] ?? 0] ?? 0;
  return { scores, ranks: { values: values.sort(), codes } };
}

/** The scores in the order in which they are met, by a table of hashes; `null` where they are too many. */
function findDistinct(scores: Float64Array) {
  const table = new Uint16Array(PLACES);
  const values = new Float64Array(MOST);
  const codes = new Uint16Array(scores.length);
  const score = new Float64Array(1);
  const bits = new Uint32Array(score.buffer);
  let count = 0;
  for (let row = 0; row < scores.length; row++) {
    const value = settle(scores[row] ?? NaN);
    if (Number.isNaN(value)) continue;
    score[0] = value;
    let place = placeOf(bits[0] ?? 0, bits[1] ?? 0);
    let code = table[place] ?? 0;
    while (code !== 0 && values[code - 1] !== value) {
      place = (place + 1) % PLACES;
      code = table[place] ?? 0;
    }
    if (code === 0) {
      if (count === MOST) return null;
      values[count++] = value;
      code = count;
      table[place] = code;
    }
    codes[row] = code;
  }
  return { values: values.slice(0, count), codes };
}

/** A place from the bits of a score: multiplied and folded as in MurmurHash3's last step. */
function placeOf(low: number, high: number): number {
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (PLACES - 1);
}
