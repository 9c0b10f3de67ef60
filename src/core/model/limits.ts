import { byteLength } from '../text/byte-length.js';
import { valueType } from '../text/value-type.js';
import { error, type KnownIssue, type Path } from './known-issue.js';

/** Limits that hold before any schema looks at a document. */
export const LIMITS = {
  /** Bytes of the document as JSON in UTF-8. */
  bytes: 1_000_000,
  items: 500,
  /** Options, rows, columns or bands of one item. */
  entries: 200,
  /** Levels of an index tree, and of a condition. */
  depth: 16,
  /** Objects and lists within each other, anywhere. Sixteen levels of tree and of condition fit in. */
  nesting: 100,
} as const;

/** Keys that reach into the prototype of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const ENTRY_LISTS = new Set(['options', 'rows', 'columns', 'bands']);

/** A value waiting to be looked at, with the way that led to it. */
interface Place {
  readonly value: unknown;
  readonly key: string | number | null;
  readonly parent: Place | null;
  readonly nesting: number;
  readonly tree: number;
  readonly condition: number;
}

/**
 * Checks size, depth and keys of a document of unknown origin. It goes through the document with a list
 * of its own instead of calling itself, so no depth overflows the stack, and it stops at the size limit,
 * so a document that contains itself ends too.
 *
 * @returns What is beyond a limit; a document with any of these must not be read further.
 */
export function checkLimits(document: unknown): KnownIssue[] {
  const issues: KnownIssue[] = [];
  const waiting: Place[] = [{ value: document, key: null, parent: null, nesting: 1, tree: 1, condition: 1 }];
  let size = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    size += ownSize(place);
    if (size > LIMITS.bytes) return [...issues, error('document/too-large', [], { size, maximum: LIMITS.bytes })];
    if (issues.length >= 100) break;
    const found = problem(place);
    if (found) issues.push(found);
    else waiting.push(...inside(place));
  }
  return issues;
}

/** Bytes in the JSON text that belong to the place itself: key, punctuation, text or number. Never too many. */
function ownSize({ value, key }: Place): number {
  const keySize = typeof key === 'string' ? byteLength(key) + 4 : key === null ? 0 : 1;
  if (typeof value === 'string') return keySize + byteLength(value) + 2;
  if (typeof value === 'number') return keySize + String(value).length;
  // A list longer than the limit is refused before anything of it is copied.
  if (Array.isArray(value)) return keySize + (value.length > LIMITS.bytes ? value.length : 1);
  return keySize + (typeof value === 'object' && value !== null ? 1 : 4);
}

function problem(place: Place): KnownIssue | null {
  const { value, key } = place;
  const path = pathOf(place);
  if (typeof key === 'string' && FORBIDDEN.has(key)) return error('key/forbidden', path, { key });
  if (key === 'id' && typeof value === 'string' && FORBIDDEN.has(value))
    return error('key/forbidden', path, { key: value });
  if (value === undefined) return null;
  if (valueType(value) === 'other') return error('value/not-json', path, { received: 'other' });
  if (typeof value !== 'object' || value === null) return null;
  if (contains(place.parent, value)) return error('document/cyclic', path, {});
  return depthProblem(place, path) ?? (Array.isArray(value) ? countProblem(place, value.length, path) : null);
}

function depthProblem({ nesting, tree, condition }: Place, path: Path): KnownIssue | null {
  if (tree > LIMITS.depth) return error('tree/too-deep', path, { maximum: LIMITS.depth });
  if (condition > LIMITS.depth) return error('condition/too-deep', path, { maximum: LIMITS.depth });
  return nesting > LIMITS.nesting ? error('document/too-deep', path, { maximum: LIMITS.nesting }) : null;
}

function countProblem({ key, nesting }: Place, count: number, path: Path): KnownIssue | null {
  // structure.items, and structure.items[0].options
  const maximum =
    key === 'items' && nesting === 3 ? LIMITS.items : ENTRY_LISTS.has(String(key)) ? LIMITS.entries : Infinity;
  return count > maximum ? error('list/too-long', path, { count, maximum }) : null;
}

/** What lies inside, last first, so that the first is looked at first. */
function inside(place: Place): Place[] {
  const { value } = place;
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  const places: Place[] = [];
  for (const [key, member] of Object.entries(value)) {
    places.push({
      value: member,
      key: list ? Number(key) : key,
      parent: place,
      nesting: place.nesting + 1,
      tree: place.tree + (key === 'children' ? 1 : 0),
      condition: place.condition + (key === 'of' ? 1 : 0),
    });
  }
  return places.reverse();
}

function contains(place: Place | null, value: object): boolean {
  for (let outer = place; outer; outer = outer.parent) if (outer.value === value) return true;
  return false;
}

function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at?.key != null; at = at.parent) path.push(at.key);
  return path.reverse();
}
