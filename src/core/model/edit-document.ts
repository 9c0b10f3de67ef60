import { memberOf } from '../text/value-at.js';
import { isObject } from '../text/value-type.js';
import type { Path } from './known-issue.js';

/**
 * A copy of a document with one place changed; `undefined` takes the place out. Keys keep their order, the index after
 * the last extends a list, and what is not on the way is shared.
 */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = rest.length > 0 ? withValue(memberOf(document, key), rest, value) : value;
  if (Array.isArray(document)) return typeof key === 'number' ? withElement(document, key, inner) : document;
  return isObject(document) ? withMember(document, String(key), String(key), inner) : document;
}

/** A copy of a document in which the last key of a path has another name, at the same place among its neighbours. */
export function withKey(document: unknown, path: Path, name: string): unknown {
  const holder = path.slice(0, -1);
  const object = holder.reduce(memberOf, document);
  const key = path.at(-1);
  if (!isObject(object) || typeof key !== 'string') return document;
  return withValue(document, holder, withMember(object, key, name, memberOf(object, key)));
}

function withElement(list: readonly unknown[], index: number, value: unknown): unknown[] {
  return [...list.slice(0, index), ...(value === undefined ? [] : [value]), ...list.slice(index + 1)];
}

function withMember(
  object: Readonly<Record<string, unknown>>,
  key: string,
  name: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const member: [string, unknown][] = value === undefined ? [] : [[name, value]];
  const members = Object.entries(object);
  return Object.fromEntries(
    Object.hasOwn(object, key) ? members.flatMap((old) => (old[0] === key ? member : [old])) : [...members, ...member],
  );
}
