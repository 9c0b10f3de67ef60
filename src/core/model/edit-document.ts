import { isObject } from '../text/value-type.js';
import type { Path } from './known-issue.js';

/** A copy of a document with one place changed; `undefined` takes the place out. What is not on the way is shared. */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((member: unknown, index) => (index === key ? withValue(member, rest, value) : member));
  }
  if (!isObject(document)) return document;
  const inner =
    rest.length > 0 ? withValue(Object.hasOwn(document, key) ? document[key] : undefined, rest, value) : value;
  const members = Object.entries(document).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? members : [...members, [key, inner]]);
}
