import { settle } from '../../compiled/settle.js';

/** Different values that a code of two bytes can tell apart, besides none. */
const MOST = 2 ** 16 - 1;

/** Places of the table; twice as many as can be used, so that the next free one is near. */
const PLACES = 2 ** 17;

/** Which values occur, and where. */
export interface DistinctValues {
  /** Each once, ascending, settled to 1e-9. */
  readonly values: Float64Array;
  /** An element for each given value: 0 where it is no number, else 1 plus the position in `values`. */
  readonly codes: Uint16Array;
}

/**
 * Finds the values that occur by a table of hashes, in one pass. Questions with a few options each make a few thousand
 * different scores, however many enterprises answer.
 *
 * @returns `null` where there are more than 65,535.
 */
export function distinctValues(given: Float64Array | readonly number[]): DistinctValues | null {
  const met = codesAsMet(given);
  if (!met) return null;
  const { values, codes } = met;
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Uint16Array(values.length + 1);
  for (const [rank, at] of order.entries()) ranks[at + 1] = rank + 1;
  for (let at = 0; at < codes.length; at++) codes[at] = ranks[codes[at] ?? 0] ?? 0;
  return { values: values.sort(), codes };
}

/** The values in the order in which they are met. */
function codesAsMet(given: Float64Array | readonly number[]): DistinctValues | null {
  const table = new Uint16Array(PLACES);
  const values = new Float64Array(MOST);
  const codes = new Uint16Array(given.length);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  let count = 0;
  for (let at = 0; at < given.length; at++) {
    const value = settle(given[at] ?? NaN);
    if (Number.isNaN(value)) continue;
    number[0] = value;
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
    codes[at] = code;
  }
  return { values: values.slice(0, count), codes };
}

/** A place from the bits of a value: multiplied and folded as in MurmurHash3's last step. */
function placeOf(low: number, high: number): number {
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (PLACES - 1);
}
