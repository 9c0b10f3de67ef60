import { nearest } from '../../text/nearest.js';
import { valueAt } from '../../text/value-at.js';
import { isObject } from '../../text/value-type.js';
import { withValue } from '../edit-document.js';
import type { KnownIssue, Path } from '../known-issue.js';
import type { Formed } from './put-in-form.js';

/** A document with ids in the place of malformed and missing ones, as far as it tells which were meant. */
export interface Settled extends Formed {
  /** New id to what is written. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Writes the suggested id wherever a malformed one is written, and gives an item without an id the one that a page names
 * and no item has: first those that have words too.
 */
export function settleIds(input: unknown, issues: readonly KnownIssue[]): Settled {
  const malformed = issues.filter(({ code }) => code === 'id/malformed');
  const written = malformed.flatMap(({ path, params }) => {
    const id = idAt(input, path);
    return id !== undefined && 'suggestion' in params ? [{ id, path, meant: params.suggestion ?? id }] : [];
  });
  let document = input;
  const names = new Map<string, string>();
  const changed: Path[] = malformed.map(({ path }) => path);
  for (const { id, path, meant } of written) {
    // Where nothing else is named so, the others name what was meant.
    const free = isItemId(path) && !listed(input).includes(id) ? unclaimed(document) : [];
    const other = nearest(meant, free) ?? free[0];
    document = other === undefined ? withName(document, id, meant) : withValue(document, path, other);
    names.set(other ?? meant, id);
  }
  items(document).forEach((item, index) => {
    const [id] = typeof valueAt(item, ['id']) === 'string' ? [] : unclaimed(document);
    if (id === undefined) return;
    const path = ['structure', 'items', index];
    changed.push([...path, 'id']);
    document = withValue(document, path, isObject(item) ? { ...item, id } : { id });
  });
  return { document, changed, names };
}

/** A path with the ids in it as they are written. */
export function namesAsWritten(path: Path, input: unknown, names: ReadonlyMap<string, string>): Path {
  return path.reduce<Path>((place, key) => {
    const written = names.get(String(key));
    const there = valueAt(input, [...place, key]) !== undefined || written === undefined;
    return there || valueAt(input, [...place, written]) === undefined ? [...place, key] : [...place, written];
  }, []);
}

/** The id that stands at a place, be it a value or a key. */
function idAt(document: unknown, path: Path): string | undefined {
  const [value, key] = [valueAt(document, path), path.at(-1)];
  return typeof value === 'string' ? value : typeof key === 'string' ? key : undefined;
}

function isItemId(path: Path): boolean {
  return path[1] === 'items' && path.length === 4 && path[3] === 'id';
}

function withName(document: unknown, id: string, meant: string): unknown {
  if (document === id) return meant;
  if (Array.isArray(document)) return document.map((one) => withName(one, id, meant));
  if (!isObject(document)) return document;
  const members = Object.entries(document).map(([key, one]) => [key === id ? meant : key, withName(one, id, meant)]);
  return Object.fromEntries(members) as unknown;
}

/** Ids that a page names and no item has, those with words first. */
function unclaimed(document: unknown): string[] {
  const taken = new Set(items(document).map((item) => (isObject(item) ? item['id'] : undefined)));
  const free = [...new Set(listed(document))].filter((id) => !taken.has(id));
  const words = valueAt(document, ['words']);
  const said = new Set(
    Object.values(isObject(words) ? words : {}).flatMap((texts) => Object.keys(valueAt(texts, ['items']) ?? {})),
  );
  return [...free.filter((id) => said.has(id)), ...free.filter((id) => !said.has(id))];
}

function items(document: unknown): readonly unknown[] {
  return listAt(document, ['structure', 'items']);
}

/** What the pages name, in order. */
function listed(document: unknown): string[] {
  const named = listAt(document, ['structure', 'pages']).flatMap((page) => listAt(page, ['items']));
  return named.filter((id) => typeof id === 'string');
}

function listAt(document: unknown, path: Path): readonly unknown[] {
  const list = valueAt(document, path);
  return Array.isArray(list) ? list : [];
}
