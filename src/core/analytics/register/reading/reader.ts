import type { Path } from '../../../model/known-issue.js';
import { registerIssue, type Expected, type RegisterIssue } from './register-issue.js';

/** Where a value stands, and where issues go. */
export interface Place {
  readonly path: Path;
  readonly issues: RegisterIssue[];
}

/** Reads a value of unknown origin; `undefined` where it is none, and then there is an issue. */
export type Reader<T> = (value: unknown, place: Place) => T | undefined;

/** What a reader reads. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/** The key at which a place stands. */
export function keyOf({ path }: Place): string {
  return String(path.at(-1) ?? '').slice(0, 80);
}

/** A reader of what passes a test. */
export function readerOf<T>(expected: Expected, is: (value: unknown) => value is T): Reader<T> {
  return (value, place) => {
    if (is(value)) return value;
    place.issues.push(registerIssue('register/malformed', place.path, { key: keyOf(place), expected }));
    return undefined;
  };
}
