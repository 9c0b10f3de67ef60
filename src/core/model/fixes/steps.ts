import { pointerOf } from '../../text/json-pointer.js';
import { isSlip } from '../../text/meant.js';
import { memberOf, valueAt } from '../../text/value-at.js';
import { isObject } from '../../text/value-type.js';
import type { Fix } from '../issue.js';
import type { KnownIssue, IssueCode, Path } from '../known-issue.js';

/** What puts an issue of a code right in a document; `null` where only the author can know. */
export type FixMaker<Code extends IssueCode> = (issue: KnownIssue<Code>, document: unknown) => Fix | null;

/** A maker for each code that can ever be put right for certain. */
export type FixMakers = { readonly [Code in IssueCode]?: FixMaker<Code> };

/** Puts another value at a place that has one. */
export function replace(path: Path, value: unknown): Fix {
  return [{ op: 'replace', path: pointerOf(path), value }];
}

/** Puts a value at a place that has none. */
export function add(path: Path, value: unknown): Fix {
  return [{ op: 'add', path: pointerOf(path), value }];
}

/** Takes a place out. */
export function remove(path: Path): Fix {
  return [{ op: 'remove', path: pointerOf(path) }];
}

/** Gives a key another name; `null` where another key has that name already. */
export function rename(path: Path, name: string, document: unknown): Fix | null {
  const holder = valueAt(document, path.slice(0, -1));
  if (!isObject(holder) || memberOf(holder, name) !== undefined) return null;
  return [{ op: 'move', from: pointerOf(path), path: pointerOf([...path.slice(0, -1), name]) }];
}

/** Writes another id where an id stands, be it a value or a key. */
export function rewrite(path: Path, id: string, other: string, document: unknown): Fix | null {
  if (valueAt(document, path) === id) return replace(path, other);
  return path.at(-1) === id ? rename(path, other, document) : null;
}

/** Writes what was meant in the place of a slip; `null` where the two differ by more. */
export function respell(path: Path, id: string, meant: string | undefined, document: unknown): Fix | null {
  return meant !== undefined && isSlip(id, meant) ? rewrite(path, id, meant, document) : null;
}
