import { isObject } from './value-type.js';
import type { Path } from '../model/known-issue.js';

/** The value at a path of a document, or `undefined`. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce(memberOf, document);
}

/** The value of a key of its own, or `undefined`. */
export function memberOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? (value[key] as unknown) : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
