import { near } from '../../text/nearest.js';
import type { Thing } from '../issue-params.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';

/** An issue if an id is not among the known ones; it names the nearest. */
export function unknownId(thing: Thing, id: string, known: Iterable<string>, path: Path): KnownIssue[] {
  const ids = new Set(known);
  return ids.has(id) ? [] : [error('reference/unknown', path, { thing, id, ...near(id, ids) })];
}
