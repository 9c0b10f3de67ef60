import { readText } from './read-text.js';
import type { Reader } from './reader.js';
import { registerIssue } from './register-issue.js';

/** The id of something that there is. */
export function readKnown(
  code: 'register/unknown-enterprise' | 'register/unknown-wave',
  ids: ReadonlySet<string>,
): Reader<string> {
  return (value, place) => {
    const id = readText(100)(value, place);
    if (id === undefined || ids.has(id)) return id;
    place.issues.push(registerIssue(code, place.path, { id }));
    return undefined;
  };
}
