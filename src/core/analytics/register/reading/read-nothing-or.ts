import type { Reader } from './reader.js';

/** `null`, or something else. */
export function readNothingOr<T>(read: Reader<T>): Reader<T | null> {
  return (value, place) => (value === null ? null : read(value, place));
}
