import type { TextByLanguage } from '../../core/model/programme.js';
import type { NameChange, NameRefusal } from '../../core/programme/rename-programme.js';
import { UNNAMED_OFFICER } from '../../core/programme/unnamed-officer.js';
import type { ProgrammeWork } from './programme-work.js';

/** What renaming needs of the page around it. */
export interface RenamingHost {
  readonly work: ProgrammeWork;
  /** Id of the officer who works here; empty where nobody told it. */
  readonly officer: () => string;
  /** Told of a new name. */
  readonly renamed: (change: NameChange) => void;
  /** Told when there is something else to be shown. */
  readonly changed: () => void;
}

/** Another name for the programme that is open. */
export class RenamingWork {
  /** Why the last name was not taken. */
  refusal: NameRefusal | null = null;
  readonly #host: RenamingHost;
  #attempts = 0;

  constructor(host: RenamingHost) {
    this.#host = host;
  }

  /** Nobody is renaming any more, or another programme: why the last name was not taken is over. */
  reset(): void {
    this.#attempts++;
    if (this.refusal === null) return;
    this.refusal = null;
    this.#host.changed();
  }

  /** Gives the programme a name; whether it has it now. */
  async rename(names: TextByLanguage): Promise<boolean> {
    const { work, officer, renamed, changed } = this.#host;
    const attempt = ++this.#attempts;
    const reply = await work.rename(names, officer().trim() || UNNAMED_OFFICER);
    if (!reply) return false;
    const has = reply.ok || reply.reason === 'same';
    if (attempt === this.#attempts) this.refusal = has ? null : reply.reason;
    if (reply.ok) renamed(reply.made);
    changed();
    return has;
  }
}
