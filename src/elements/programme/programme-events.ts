import type { NoteChange } from '../../core/programme/notes.js';
import type { NameChange } from '../../core/programme/rename-programme.js';
import { ReadinessEvent } from '../readiness-event.js';

/** A change of the register by hand. */
export type RegisterChange = NoteChange | NameChange;

/**
 * The officer changed the register: a note was written or removed, the programme was renamed, or files were taken in. Cancelable: a page that stores the register itself
 * cancels it, and the element then neither speaks of unsaved changes nor asks before the page is left.
 */
export class ReadinessRegisterEvent extends ReadinessEvent {
  /** The note or the name, with its line in the change log; `null` where files were taken in. */
  declare readonly change: RegisterChange | null;
  /** Gives the whole register as it now stands, as JSON; made when it is asked for, for it may be large. */
  declare readonly register: () => Promise<Blob>;

  constructor(fields: { change: RegisterChange | null; register: () => Promise<Blob> }) {
    super('readiness-register', fields, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'readiness-register': ReadinessRegisterEvent;
  }
}
