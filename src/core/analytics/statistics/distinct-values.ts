import { valueCoder } from './value-coder.js';

/** Which values occur, and where. */
export interface DistinctValues {
  /** Each once, ascending, settled to 1e-9. */
  readonly values: Float64Array;
  /** An element for each given value: 0 where it is no number, else 1 plus the position in `values`. */
  readonly codes: Uint16Array;
}

/**
 * Finds the values that occur.
 *
 * @returns `null` where there are more than 65,535.
 */
export function distinctValues(given: Float64Array | readonly number[]): DistinctValues | null {
  const coder = valueCoder();
  const codes = new Uint16Array(given.length);
  return coder.write(given, given.length, codes, 0) ? inOrder(coder.met(), codes) : null;
}

/**
 * The same with values in order.
 *
 * @param met Values by code, from 1 on; NaN for a code that stands for none. One may stand there more than once.
 * @param codes Changed, to spare their copy.
 */
export function inOrder(met: Float64Array, codes: Uint16Array): DistinctValues {
  const values = new Float64Array(new Set(met.filter((value) => !Number.isNaN(value)))).sort();
  const positions = new Map([...values].map((value, position) => [value, position + 1]));
  const ranks = Uint16Array.from([0, ...met], (value, code) => (code === 0 ? 0 : (positions.get(value) ?? 0)));
  for (let at = 0; at < codes.length; at++) codes[at] = ranks[codes[at] ?? 0] ?? 0;
  return { values, codes };
}
