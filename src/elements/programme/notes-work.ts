import type { Note } from '../../core/model/note.js';
import type { NoteChange, NoteRefusal } from '../../core/programme/notes.js';
import type { NoteReply } from '../../core/programme/programme-desk.js';
import type { Desk } from './desk/desk.js';

/** What became of the last press of a button. */
export type NoteOutcomeShown = 'added' | 'removed' | NoteRefusal | null;

/** What notes need of the page around them. */
export interface NotesHost {
  readonly desk: () => Desk | null;
  /** Told of each change; whether somebody else has stored it. */
  readonly stored: (change: NoteChange) => boolean;
  /** Told when there is something else to be shown. */
  readonly changed: () => void;
}

/** Notes that are being written: what stands in the field is kept for each enterprise, also while others are looked at. */
export class NotesWork {
  outcome: NoteOutcomeShown = null;
  /** Whether the register has changes that were not saved to a file. */
  unsaved = false;
  /** How often the register was changed. */
  changes = 0;
  /** Who wrote last. */
  officer = '';
  readonly #host: NotesHost;
  readonly #drafts = new Map<string, string>();

  constructor(host: NotesHost) {
    this.#host = host;
  }

  /** Whether something would be lost if the page were left. */
  get pending(): boolean {
    return this.unsaved || [...this.#drafts.values()].some((text) => text.trim() !== '');
  }

  draft(enterprise: string): string {
    return this.#drafts.get(enterprise) ?? '';
  }

  write(enterprise: string, text: string): void {
    this.#drafts.set(enterprise, text);
  }

  /** Adds what stands in the field of an enterprise. */
  async add(enterprise: string, by: string): Promise<void> {
    const at = new Date().toISOString();
    const reply = await this.#reply((desk) => desk.addNote({ enterprise, at, by, text: this.draft(enterprise) }));
    if (reply?.ok === true) {
      this.#drafts.delete(enterprise);
      this.officer = by;
    }
    this.#take(reply, 'added');
  }

  async remove(note: Note, by: string): Promise<void> {
    const at = new Date().toISOString();
    this.#take(await this.#reply((desk) => desk.removeNote(note, at, by)), 'removed');
  }

  /** Another enterprise is looked at: what became of the last one is over. */
  leave(): void {
    this.outcome = null;
  }

  /** Another programme takes the place of this one. */
  reset(): void {
    this.#drafts.clear();
    this.outcome = null;
    this.unsaved = false;
  }

  /**
   * The register was changed.
   *
   * @param stored Whether somebody else has stored it.
   */
  touch(stored: boolean): void {
    this.changes++;
    if (!stored) this.unsaved = true;
  }

  /** What the desk answers; `null` where nothing is open, or where another programme was opened meanwhile. */
  async #reply(ask: (desk: Desk) => Promise<NoteReply>): Promise<NoteReply | null> {
    const desk = this.#host.desk();
    const reply = desk && (await ask(desk));
    return desk === this.#host.desk() ? reply : null;
  }

  #take(reply: NoteReply | null, done: 'added' | 'removed'): void {
    if (!reply) return;
    this.outcome = reply.ok ? done : reply.reason;
    if (reply.ok) this.touch(this.#host.stored(reply.made));
    this.#host.changed();
  }
}
