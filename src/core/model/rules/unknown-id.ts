import { meantOrKnown } from '../../text/meant.js';
import type { Thing } from '../issue-params.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';

/**
 * An issue if an id is not among the known ones; it names the one that was probably meant, or those that there are.
 *
 * @param free Those of the known ids that can be meant, where others have their place already.
 */
export function unknownId(
  thing: Thing,
  id: string,
  known: Iterable<string>,
  path: Path,
  free?: Iterable<string>,
): KnownIssue<'reference/unknown'>[] {
  const ids = new Set(known);
  return ids.has(id) ? [] : [error('reference/unknown', path, { thing, id, ...meantOrKnown(id, free ?? ids, ids) })];
}
