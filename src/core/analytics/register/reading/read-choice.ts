import { readerOf, type Reader } from './reader.js';

/** One of a few values. */
export function readChoice<const T extends string | number>(...values: readonly T[]): Reader<T> {
  return readerOf('choice', (value): value is T => values.some((one) => one === value));
}
