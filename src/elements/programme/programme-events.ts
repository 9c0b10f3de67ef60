import type { NoteChange } from '../../core/programme/notes.js';
import { ReadinessEvent } from '../readiness-event.js';

/**
 * The officer changed the register: a note was written or removed. Cancelable: a page that stores the register itself
 * cancels it, and the element then neither speaks of unsaved changes nor asks before the page is left.
 */
export class ReadinessRegisterEvent extends ReadinessEvent {
  /** What was changed, with its line in the change log. */
  declare readonly change: NoteChange;
  /** Gives the whole register as it now stands, as JSON; made when it is asked for, for it may be large. */
  declare readonly register: () => Promise<Blob>;

  constructor(fields: { change: NoteChange; register: () => Promise<Blob> }) {
    super('readiness-register', fields, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'readiness-register': ReadinessRegisterEvent;
  }
}
