import { settle } from '../../compiled/settle.js';
import { countCodes } from './count-codes.js';
import { distinctValues } from './distinct-values.js';
import type { Frequencies } from './frequencies.js';

/** Fewer values than this are sorted sooner than counted. */
const MANY = 20_000;

/**
 * Counts how often each value occurs; those that are no number are passed over. Values are settled first: what differs
 * beyond the ninth decimal is one value.
 *
 * @param values In any order; not changed.
 */
export function frequenciesOf(values: Float64Array | readonly number[]): Frequencies {
  const distinct = values.length < MANY ? null : distinctValues(values);
  return distinct ? countCodes(distinct) : sortedFrequencies(values);
}

function sortedFrequencies(given: Float64Array | readonly number[]): Frequencies {
  const sorted = settledNumbers(given).sort();
  const values = new Float64Array(sorted.length);
  const counts = new Uint32Array(sorted.length);
  let last = -1;
  for (const value of sorted) {
    if (last < 0 || values[last] !== value) values[++last] = value;
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { values: values.slice(0, last + 1), counts: counts.slice(0, last + 1), n: sorted.length };
}

function settledNumbers(values: Float64Array | readonly number[]): Float64Array {
  const numbers = new Float64Array(values.length);
  let n = 0;
  for (const value of values) if (!Number.isNaN(value)) numbers[n++] = settle(value);
  return numbers.subarray(0, n);
}
