import type { ProgrammeState } from '../../core/programme/programme-state.js';
import type { ProgrammeSummary, ShownProgramme } from '../../core/programme/shown-programme.js';
import type { Desk, OpenReply, Progress } from './desk/desk.js';
import { startDesk } from './desk/start-desk.js';

/** Why nothing was opened; `broken` where counting itself came to an end. */
export type Refusal = Extract<OpenReply, { readonly ok: false }> | { readonly reason: 'broken'; readonly issues: [] };

/**
 * The programme that a page has open. A file that cannot be opened takes nothing away, and neither does one whose opening
 * is broken off: what was open stays.
 */
export class ProgrammeWork {
  summary: ProgrammeSummary | null = null;
  shown: ShownProgramme | null = null;
  refused: Refusal | null = null;
  /** While something is being opened; a total of 0 is not known yet. */
  progress: Progress | null = null;
  /** Whether other figures have been asked for than those that are shown. */
  counting = false;
  desk: Desk | null = null;
  readonly #changed: () => void;
  #opening: Desk | null = null;
  #openings = 0;
  #questions = 0;

  /** @param changed Told when there is something else to be shown. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Opens a document or file. */
  async open(source: unknown): Promise<void> {
    const turn = this.#begin();
    const desk = await startDesk(source);
    if (turn !== this.#openings) {
      desk.close();
      return;
    }
    this.#opening = desk;
    const reply = await desk
      .open(source, new Date().toISOString(), (progress) => {
        if (turn !== this.#openings) return;
        this.progress = progress;
        this.#changed();
      })
      .catch((): Refusal => ({ reason: 'broken', issues: [] }));
    if (turn !== this.#openings) return;
    this.#opening = null;
    this.progress = null;
    if ('summary' in reply) this.#take(desk, reply.summary);
    else {
      desk.close();
      this.refused = reply;
    }
    this.#changed();
  }

  /** Breaks the opening off. */
  cancel(): void {
    this.#openings++;
    this.#opening?.close();
    this.#opening = null;
    this.progress = null;
    this.#changed();
  }

  /** Asks for what is to be seen; the last question counts. */
  async show(state: ProgrammeState): Promise<void> {
    const { desk } = this;
    if (!desk) return;
    const question = ++this.#questions;
    this.counting = true;
    const shown = await desk.show(state).catch(() => 'broken' as const);
    if (question !== this.#questions || desk !== this.desk) return;
    this.counting = false;
    if (shown === 'broken') this.refused = { reason: 'broken', issues: [] };
    else this.shown = shown;
    this.#changed();
  }

  #begin(): number {
    this.cancel();
    this.refused = null;
    this.progress = { done: 0, total: 0 };
    return this.#openings;
  }

  #take(desk: Desk, summary: ProgrammeSummary): void {
    this.desk?.close();
    this.desk = desk;
    this.summary = summary;
    this.shown = null;
  }
}
