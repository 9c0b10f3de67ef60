import { settle } from '../../compiled/settle.js';

/** Different values that a code of two bytes can tell apart, besides none. */
const MOST = 2 ** 16 - 1;

/** Places of the table; twice as many as can be used, so that the next free one is near. */
const PLACES = 2 ** 17;

/** Gives values codes in the order in which they are met. */
export interface ValueCoder {
  /**
   * Writes the codes of the first `count` values from a place on: 0 where there is no number.
   *
   * @returns Whether codes sufficed: of more than 65,535 different values the last ones have none.
   */
  readonly write: (
    given: Float64Array | readonly number[],
    count: number,
    codes: Uint16Array,
    place: number,
  ) => boolean;
  /** The values met so far, settled to 1e-9: the first one has code 1. */
  readonly met: () => Float64Array;
}

/**
 * Finds the values that occur by a table of hashes, in one pass. Questions with a few options each make a few thousand
 * different scores, however many enterprises answer.
 */
export function valueCoder(): ValueCoder {
  const table = new Uint16Array(PLACES);
  const values = new Float64Array(MOST);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  let length = 0;

  return {
    write(given, count, codes, start) {
      for (let at = 0; at < count; at++) {
        const value = settle(given[at] ?? NaN);
        let code = 0;
        if (!Number.isNaN(value)) {
          number[0] = value;
          let place = placeOf(bits[0] ?? 0, bits[1] ?? 0);
          code = table[place] ?? 0;
          while (code !== 0 && values[code - 1] !== value) {
            place = (place + 1) % PLACES;
            code = table[place] ?? 0;
          }
          if (code === 0) {
            if (length === MOST) return false;
            values[length++] = value;
            code = length;
            table[place] = code;
          }
        }
        codes[start + at] = code;
      }
      return true;
    },
    met: () => values.slice(0, length),
  };
}

/** A place from the bits of a value: multiplied and folded as in MurmurHash3's last step. */
function placeOf(low: number, high: number): number {
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (PLACES - 1);
}
