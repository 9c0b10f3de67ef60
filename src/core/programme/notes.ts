import { noteReader, readOfficer } from '../analytics/register/reading/note-reader.js';
import type { RegisterIssue } from '../analytics/register/reading/register-issue.js';
import type { Change } from '../model/assessment.js';
import type { Note } from '../model/note.js';
import type { ProgrammeFile } from './programme-file.js';
import { isRemovedBy, removedNote } from './removed-notes.js';

/** Why a note is not written. */
export type NoteRefusal =
  /** Nobody is named who writes it, or nobody who can be. */
  | 'officer'
  /** Nothing is written, it is too long, or there are characters that have no business in a text. */
  | 'text'
  /** Twelve digits in a row look like the number of a citizen. */
  | 'citizenId'
  /** The enterprise, or the note that is to be removed, is not there any more. */
  | 'gone';

/** A change of the notes: what it was, and its line in the change log. */
export interface NoteChange {
  readonly kind: 'added' | 'removed';
  readonly note: Note;
  readonly change: Change;
}

/** A register with a note more or less, or why not. */
export type NoteOutcome =
  | { readonly ok: true; readonly file: ProgrammeFile; readonly made: NoteChange }
  | { readonly ok: false; readonly reason: NoteRefusal };

/** Writes a note. The change log tells that, and never what was written. */
export function addNote(file: ProgrammeFile, { text, by, ...rest }: Note): NoteOutcome {
  const issues: RegisterIssue[] = [];
  const given = { ...rest, by: by.trim(), text: text.trim().replaceAll('\r\n', '\n') };
  const known = new Set(file.enterprises.map(({ id }) => id));
  const note = noteReader(known)(given, { path: [], issues });
  if (!note) return { ok: false, reason: refusalOf(issues) };
  // Whoever writes a note anew wants it to stay.
  const removed = file.removedNotes?.filter((one) => !isRemovedBy(note, one));
  return changed(file, 'added', note, note, {
    notes: [...(file.notes ?? []), note],
    ...(removed ? { removedNotes: removed } : {}),
  });
}

/**
 * Removes a note. That it was there is kept (`removedNotes`), so that a file from before does not bring it back; what it said
 * is not.
 *
 * @param at Instant, ISO 8601 in UTC.
 * @param by Id of the officer who removes it.
 */
export function removeNote(file: ProgrammeFile, note: Note, at: string, by: string): NoteOutcome {
  const notes = file.notes ?? [];
  const place = notes.findIndex((one) =>
    (['enterprise', 'at', 'by', 'text'] as const).every((key) => one[key] === note[key]),
  );
  if (place < 0) return { ok: false, reason: 'gone' };
  const issues: RegisterIssue[] = [];
  const officer = readOfficer(by.trim(), { path: ['by'], issues });
  if (officer === undefined) return { ok: false, reason: refusalOf(issues) };
  const left = notes.toSpliced(place, 1);
  const removed = removedNote(note, at);
  // Another one that cannot be told from it is still there, and would be taken for removed.
  const isLast = !left.some((one) => isRemovedBy(one, removed));
  return changed(
    file,
    'removed',
    note,
    { at, by: officer },
    {
      notes: left,
      ...(isLast ? { removedNotes: [...(file.removedNotes ?? []), removed] } : {}),
    },
  );
}

function changed(
  file: ProgrammeFile,
  kind: NoteChange['kind'],
  note: Note,
  { at, by }: Pick<Note, 'at' | 'by'>,
  lists: Pick<ProgrammeFile, 'notes' | 'removedNotes'>,
): NoteOutcome {
  const change: Change = { at, by, subject: 'enterprise', id: note.enterprise, fields: ['notes'], kind: 'changed' };
  return { ok: true, file: { ...file, ...lists, changes: [...file.changes, change] }, made: { kind, note, change } };
}

function refusalOf(issues: readonly RegisterIssue[]): NoteRefusal {
  if (issues.some(({ code }) => code === 'register/citizen-id')) return 'citizenId';
  const key = issues[0]?.path.at(-1);
  return key === 'by' ? 'officer' : key === 'text' ? 'text' : 'gone';
}
