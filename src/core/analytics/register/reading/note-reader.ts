import type { Note, RemovedNote } from '../../../model/note.js';
import { readKnown } from './read-known.js';
import { readObject } from './read-object.js';
import { readText } from './read-text.js';
import { readDigest, readInstant } from './read-value.js';
import type { Reader } from './reader.js';

/** Most characters of a note. */
export const NOTE_LENGTH = 2000;

/** The id of an officer: no number of a citizen, and no characters that have no business in a text. */
export const readOfficer = readText(100);

/** A note about one of some enterprises. */
export function noteReader(enterprises: ReadonlySet<string>): Reader<Note> {
  const enterprise = readKnown('register/unknown-enterprise', enterprises);
  return readObject({ enterprise, at: readInstant, by: readOfficer, text: readText(NOTE_LENGTH) }, {});
}

/** That a note about one of some enterprises was removed. */
export function removedNoteReader(enterprises: ReadonlySet<string>): Reader<RemovedNote> {
  const enterprise = readKnown('register/unknown-enterprise', enterprises);
  return readObject({ enterprise, at: readInstant, by: readOfficer, digest: readDigest, removedAt: readInstant }, {});
}
