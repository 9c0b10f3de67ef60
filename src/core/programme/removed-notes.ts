import { sha256 } from '../compiled/sha256.js';
import type { Note, RemovedNote } from '../model/note.js';

/** What stands in the place of a note once it is removed. */
export function removedNote({ enterprise, at, by, text }: Note, removedAt: string): RemovedNote {
  return { enterprise, at, by, digest: digestOf(text), removedAt };
}

/** Whether it is this note that was removed. */
export function isRemovedBy(note: Note, removed: RemovedNote): boolean {
  return noteKey(note) === noteKey(removed) && digestOf(note.text) === removed.digest;
}

/** About whom a note was written, when and by whom; the same however its instant is written. */
export function noteKey({ enterprise, at, by }: Pick<Note, 'enterprise' | 'at' | 'by'>): string {
  return JSON.stringify([enterprise, plainInstant(at), by]);
}

/** Notes that were removed, each once. */
export class RemovedNotes {
  readonly #list: RemovedNote[] = [];
  readonly #byKey = new Map<string, RemovedNote[]>();

  constructor(list: readonly RemovedNote[]) {
    for (const one of list) this.add(one);
  }

  get list(): readonly RemovedNote[] {
    return this.#list;
  }

  /** Adds one; whether it was not there before. */
  add(removed: RemovedNote): boolean {
    const key = noteKey(removed);
    const alike = this.#byKey.get(key) ?? [];
    if (alike.some(({ digest }) => digest === removed.digest)) return false;
    this.#byKey.set(key, [...alike, removed]);
    this.#list.push(removed);
    return true;
  }

  /** Whether a note was removed. Only a note of which the key is found costs a digest. */
  has(note: Note): boolean {
    return this.#byKey.get(noteKey(note))?.some((one) => isRemovedBy(note, one)) ?? false;
  }
}

/** An instant in UTC with seconds, and without zeros at the end of a fraction. */
function plainInstant(at: string): string {
  return at.replace(/(T\d\d:\d\d)Z$/, '$1:00Z').replace(/(?:\.0*|(\.\d*[1-9])0+)Z$/, '$1Z');
}

/** JSON has an escape for half a surrogate pair, which `sha256` cannot take. */
function digestOf(text: string): string {
  return sha256(JSON.stringify(text)).slice(0, 4);
}
