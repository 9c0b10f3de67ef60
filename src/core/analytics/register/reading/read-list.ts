import { each, type Pieces } from '../../../pieces/pieces.js';
import { readerOf, type Place, type Reader } from './reader.js';
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

/** A long list, likewise, a piece at a time. */
export function* listInPieces<T>(read: Reader<T>, value: unknown, place: Place): Pieces<readonly T[] | undefined> {
  const list = listed(value, place);
  if (!list) return undefined;
  const found: T[] = [];
  yield* each(list, (element, at) => {
    const one = read(element, { ...place, path: [...place.path, at] });
    if (one !== undefined) found.push(one);
  });
  return found;
}

/** A list of what has an id each; of several with one id the first is kept. */
export function readListed<T extends { readonly id: string }>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => readList(readOnce(read))(value, place);
}

/** A reader for one list of what has an id each, which refuses an id that it has read before. */
export function readOnce<T extends { readonly id: string }>(read: Reader<T>): Reader<T> {
  const seen = new Set<string>();
  return (value, place) => {
    const one = read(value, place);
    if (one === undefined) return undefined;
    if (seen.has(one.id)) {
      place.issues.push(registerIssue('register/duplicate', [...place.path, 'id'], { id: one.id }));
      return undefined;
    }
    seen.add(one.id);
    return one;
  };
}
