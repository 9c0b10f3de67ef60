import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { Note } from '../../../model/note.js';
import { isRemovedBy, noteKey, RemovedNotes } from '../../removed-notes.js';
import type { IntakeRow } from '../rows/intake-row.js';
import type { PlainChange } from './plain-change.js';

type NoteLists = Pick<Register, 'notes' | 'removedNotes'>;

/**
 * What came of the notes of an enterprise: some are there, or gone (`changed`); none is, but it is kept that one was removed
 * that was never here (`kept`), so that a third file does not bring it; nothing (`same`).
 */
export type NotesTaken = 'changed' | 'kept' | 'same';

/**
 * Notes of a register, to which those of rows are added. What was removed in the register or in the file that rows come from
 * stays removed, whichever is the older one.
 */
export class MergedNotes {
  readonly #before: NoteLists;
  /** The notes that are known, by `noteKey`. */
  readonly #known = new Map<string, Note[]>();
  readonly #added: Note[] = [];
  readonly #removed: RemovedNotes;

  constructor(before: NoteLists) {
    this.#before = before;
    for (const note of before.notes ?? []) this.#know(note);
    this.#removed = new RemovedNotes(before.removedNotes ?? []);
  }

  /** As they were, without those that were removed, then those that were added; nothing where there never were any. */
  get lists(): NoteLists {
    const notes = [...(this.#before.notes ?? []), ...this.#added].filter((note) => !this.#removed.has(note));
    const removedNotes = this.#removed.list;
    return {
      ...(this.#before.notes || notes.length > 0 ? { notes } : {}),
      ...(removedNotes.length > 0 ? { removedNotes } : {}),
    };
  }

  /** Takes what rows noted down about an enterprise, and removed, and writes down what that changes. */
  take(enterprise: string, rows: readonly IntakeRow[], changes: PlainChange[]): NotesTaken {
    let taken: NotesTaken = 'same';
    for (const one of rows.flatMap(({ facts }) => facts.removedNotes ?? [])) {
      const removed = { ...one, enterprise };
      if (!this.#removed.add(removed)) continue;
      const isHere = this.#alike(removed).some((note) => isRemovedBy(note, removed));
      if (isHere) taken = 'changed';
      else if (taken === 'same') taken = 'kept';
    }
    for (const one of rows.flatMap(({ facts }) => facts.notes ?? [])) {
      const note = { ...one, enterprise };
      if (this.#alike(note).some(({ text }) => text === note.text) || this.#removed.has(note)) continue;
      this.#know(note);
      this.#added.push(note);
      taken = 'changed';
    }
    if (taken === 'changed')
      changes.push({ subject: 'enterprise', id: enterprise, fields: ['notes'], kind: 'changed' });
    return taken;
  }

  /** Notes that were written about the same enterprise, by the same officer and at the same instant. */
  #alike(note: Parameters<typeof noteKey>[0]): readonly Note[] {
    return this.#known.get(noteKey(note)) ?? [];
  }

  #know(note: Note): void {
    this.#known.set(noteKey(note), [...this.#alike(note), note]);
  }
}
