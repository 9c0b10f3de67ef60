import type { Note } from '../../../model/note.js';
import type { IntakeRow } from '../rows/intake-row.js';
import type { PlainChange } from './plain-change.js';

/** Notes of a register, to which those of rows are added. */
export class MergedNotes {
  readonly #notes: Note[];
  readonly #known: Set<string>;

  constructor(notes: readonly Note[]) {
    this.#notes = [...notes];
    this.#known = new Set(notes.map(keyOf));
  }

  /** As they were, then those that were added; nothing where there are none. */
  get list(): { readonly notes?: readonly Note[] } {
    return this.#notes.length > 0 ? { notes: this.#notes } : {};
  }

  /** Takes what rows noted down about an enterprise, and writes that down; whether anything was new. */
  take(enterprise: string, rows: readonly IntakeRow[], changes: PlainChange[]): boolean {
    const fresh = rows
      .flatMap(({ facts }) => facts.notes ?? [])
      .map((note): Note => ({ ...note, enterprise }))
      .filter((note) => !this.#known.has(keyOf(note)));
    for (const note of fresh) {
      this.#known.add(keyOf(note));
      this.#notes.push(note);
    }
    if (fresh.length > 0) changes.push({ subject: 'enterprise', id: enterprise, fields: ['notes'], kind: 'changed' });
    return fresh.length > 0;
  }
}

function keyOf({ enterprise, at, by, text }: Note): string {
  return JSON.stringify([enterprise, at, by, text]);
}
