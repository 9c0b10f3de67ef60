import { controlCharacter } from '../../../text/control-character.js';
import { keyOf, readerOf, type Reader } from './reader.js';
import { registerIssue } from './register-issue.js';

const CITIZEN_ID = /(?<!\d)\d{12}(?!\d)/;

/**
 * A plain text that is not empty.
 *
 * @param longest Most characters.
 */
export function readText(longest = 200): Reader<string> {
  const plain = readerOf('text', (value): value is string => {
    return typeof value === 'string' && value !== '' && value.length <= longest && controlCharacter(value) === null;
  });
  return (value, place) => {
    const text = plain(value, place);
    if (text === undefined || !CITIZEN_ID.test(text)) return text;
    place.issues.push(registerIssue('register/citizen-id', place.path, { key: keyOf(place) }));
    return undefined;
  };
}
