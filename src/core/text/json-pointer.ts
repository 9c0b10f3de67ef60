import type { Path } from '../model/known-issue.js';
import { isObject } from './value-type.js';

/**
 * A path as a JSON Pointer (RFC 6901).
 *
 * @example
 * pointerOf(['structure', 'items', 3, 'id']); // '/structure/items/3/id'
 */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys of a JSON Pointer in a document: numbers where there are lists, `-` as the place after the last. */
export function pathAt(document: unknown, pointer: string): Path {
  let value = document;
  return keysOf(pointer).map((key) => {
    const holder = value;
    if (Array.isArray(holder)) {
      const index = key === '-' ? holder.length : Number(key);
      value = holder[index] as unknown;
      return index;
    }
    value = isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
    return key;
  });
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
