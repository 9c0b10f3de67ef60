import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { Note, RemovedNote } from '../../../model/note.js';
import type { IntakeRow } from '../rows/intake-row.js';
import type { PlainChange } from './plain-change.js';

type NoteLists = Pick<Register, 'notes' | 'removedNotes'>;

/**
 * Notes of a register, to which those of rows are added. What was removed in the register or in the file that rows come from
 * stays removed, whichever is the older one.
 */
export class MergedNotes {
  readonly #before: NoteLists;
  readonly #known: Set<string>;
  readonly #added: Note[] = [];
  /** Which notes were removed, by what tells them. */
  readonly #removed: Map<string, RemovedNote>;

  constructor(before: NoteLists) {
    this.#before = before;
    this.#known = new Set(before.notes?.map(wholeOf));
    this.#removed = new Map(before.removedNotes?.map((one) => [keyOf(one), one]));
  }

  /** As they were, without those that were removed, then those that were added; nothing where there never were any. */
  get lists(): NoteLists {
    const notes = [...(this.#before.notes ?? []), ...this.#added].filter((note) => !this.#removed.has(keyOf(note)));
    return {
      ...(this.#before.notes || notes.length > 0 ? { notes } : {}),
      ...(this.#removed.size > 0 ? { removedNotes: [...this.#removed.values()] } : {}),
    };
  }

  /** Takes what rows noted down about an enterprise, and removed, and writes that down; whether anything was new. */
  take(enterprise: string, rows: readonly IntakeRow[], changes: PlainChange[]): boolean {
    let isNew = false;
    for (const one of rows.flatMap(({ facts }) => facts.removedNotes ?? [])) {
      const removed = { ...one, enterprise };
      if (this.#removed.has(keyOf(removed))) continue;
      this.#removed.set(keyOf(removed), removed);
      isNew = true;
    }
    for (const one of rows.flatMap(({ facts }) => facts.notes ?? [])) {
      const note = { ...one, enterprise };
      if (this.#known.has(wholeOf(note)) || this.#removed.has(keyOf(note))) continue;
      this.#known.add(wholeOf(note));
      this.#added.push(note);
      isNew = true;
    }
    if (isNew) changes.push({ subject: 'enterprise', id: enterprise, fields: ['notes'], kind: 'changed' });
    return isNew;
  }
}

/** What tells a note, once it is removed and what it said is gone. */
function keyOf({ enterprise, at, by }: Omit<RemovedNote, 'removedAt'>): string {
  return JSON.stringify([enterprise, at, by]);
}

function wholeOf({ enterprise, at, by, text }: Note): string {
  return JSON.stringify([enterprise, at, by, text]);
}
