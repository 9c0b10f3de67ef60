import { readerOf, type Reader } from './reader.js';
import { registerIssue } from './register-issue.js';

const listed = readerOf('list', (value): value is readonly unknown[] => Array.isArray(value));

/** A list. What does not fit is left out, with an issue, and the rest is kept. */
export function readList<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) =>
    listed(value, place)?.flatMap((element, at) => {
      const one = read(element, { ...place, path: [...place.path, at] });
      return one === undefined ? [] : [one];
    });
}

/** A list of what has an id each; of several with one id the first is kept. */
export function readListed<T extends { readonly id: string }>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    const seen = new Set<string>();
    const unique: Reader<T> = (element, at) => {
      const one = read(element, at);
      if (one === undefined) return undefined;
      if (seen.has(one.id)) {
        at.issues.push(registerIssue('register/duplicate', [...at.path, 'id'], { id: one.id }));
        return undefined;
      }
      seen.add(one.id);
      return one;
    };
    return readList(unique)(value, place);
  };
}
