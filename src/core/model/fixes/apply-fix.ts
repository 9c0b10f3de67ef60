import { pathAt } from '../../text/json-pointer.js';
import { withKey, withValue } from '../edit-document.js';
import type { Fix, PatchOperation } from '../issue.js';

/**
 * A copy of a document with a fix applied; keys keep their order. The document itself is not changed.
 *
 * @example
 * const [issue] = parseInstrument(file).issues;
 * const better = issue?.fix ? applyFix(file, issue.fix) : file;
 */
export function applyFix(document: unknown, fix: Fix): unknown {
  return fix.reduce(applied, document);
}

function applied(document: unknown, operation: PatchOperation): unknown {
  const path = pathAt(document, operation.path);
  switch (operation.op) {
    case 'remove':
      return withValue(document, path, undefined);
    case 'move':
      return withKey(document, pathAt(document, operation.from), String(path.at(-1)));
    default:
      return withValue(document, path, operation.value);
  }
}
