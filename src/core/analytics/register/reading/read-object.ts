import { isObject } from '../../../text/value-type.js';
import { readerOf, type Read, type Reader } from './reader.js';
import { registerIssue } from './register-issue.js';

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What an object reader reads. */
type ObjectOf<R extends Readers, O extends Readers> = { readonly [Key in keyof R]: Read<R[Key]> } & {
  readonly [Key in keyof O]?: Read<O[Key]>;
};

const objects = readerOf('object', isObject);

/**
 * An object with keys. One that lacks a key, or has something else under it, is left out as a whole; of what may be left
 * out only what does not fit.
 */
export function readObject<R extends Readers, O extends Readers>(required: R, optional: O): Reader<ObjectOf<R, O>> {
  return (value, place) => {
    const object = objects(value, place);
    if (!object) return undefined;
    for (const key of Object.keys(object)) {
      if (Object.hasOwn(required, key) || Object.hasOwn(optional, key)) continue;
      const shown = key.slice(0, 80);
      place.issues.push(registerIssue('register/unknown-key', [...place.path, key], { key: shown }));
    }
    const at = (key: string) => ({ ...place, path: [...place.path, key] });
    const given = (key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
    const entries = Object.entries(required).map(([key, read]) => {
      if (given(key) !== undefined) return [key, read(given(key), at(key))] as const;
      place.issues.push(registerIssue('register/missing', [...place.path, key], { key }));
      return [key, undefined] as const;
    });
    const more = Object.entries(optional).map(([key, read]) => {
      return [key, given(key) === undefined ? undefined : read(given(key), at(key))] as const;
    });
    if (entries.some(([, read]) => read === undefined)) return undefined;
    const known = [...entries, ...more.filter(([, read]) => read !== undefined)];
    return Object.fromEntries(known) as ObjectOf<R, O>;
  };
}
