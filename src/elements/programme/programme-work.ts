import type { TextByLanguage } from '../../core/model/programme.js';
import type { NameReply } from '../../core/programme/programme-desk.js';
import type { ProgrammeState } from '../../core/programme/programme-state.js';
import type { ProgrammeSummary, ShownProgramme } from '../../core/programme/shown-programme.js';
import type { Desk, OpenReply, Progress } from './desk/desk.js';
import { RemoteDesk } from './desk/remote-desk.js';
import { isLarge, startDesk } from './desk/start-desk.js';

/** Why nothing was opened; `broken` where counting itself came to an end. */
export type Refusal = Extract<OpenReply, { readonly ok: false }> | { readonly reason: 'broken'; readonly issues: [] };

/**
 * The programme that a page has open. A file that cannot be opened takes nothing away, and neither does one whose opening
 * is broken off: what was open stays.
 */
export class ProgrammeWork {
  summary: ProgrammeSummary | null = null;
  /** How many programmes have been opened; one that grows stays the same. */
  opened = 0;
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

  /**
   * Opens a document or file.
   *
   * @returns Why not; `null` where it was opened, or where something else was opened meanwhile.
   */
  async open(source: unknown): Promise<Refusal['reason'] | null> {
    const turn = this.#begin();
    const desk = await startDesk(source);
    if (turn !== this.#openings) {
      desk.close();
      return null;
    }
    this.#opening = desk;
    const reply = await this.#reply(turn, (hear) => desk.open(source, new Date().toISOString(), hear));
    if (!reply) return null;
    this.#opening = null;
    if ('summary' in reply) {
      this.opened++;
      this.#take(desk, reply.summary);
    } else {
      desk.close();
      this.refused = reply;
    }
    this.#changed();
    return 'reason' in reply ? reply.reason : null;
  }

  /** The desk that takes files in: the one that is open, in a worker where the files are large; else a new one. */
  async deskFor(files: readonly Blob[]): Promise<Desk> {
    const { desk } = this;
    if (!isLarge(files) || desk instanceof RemoteDesk) return (this.desk = desk ?? (await startDesk(null)));
    const larger = await startDesk(files);
    if (desk && this.summary) {
      await larger.open(await desk.document(), new Date().toISOString(), () => undefined);
      desk.close();
    }
    return (this.desk = larger);
  }

  /** Opens what the intake made of files; where that cannot be opened, what was open stays. */
  async openMade(): Promise<void> {
    const { desk } = this;
    if (!desk) return;
    const turn = this.#begin();
    const reply = await this.#reply(turn, (hear) => desk.openMade(new Date().toISOString(), hear));
    if (!reply) return;
    if ('summary' in reply) this.#take(desk, reply.summary);
    else this.refused = reply;
    this.#changed();
  }

  /**
   * Gives the programme that is open another name.
   *
   * @returns `null` where nothing is open, or where another programme was opened meanwhile.
   */
  async rename(names: TextByLanguage, by: string): Promise<NameReply | null> {
    const { desk } = this;
    const reply = await desk?.rename(names, new Date().toISOString(), by);
    if (!reply || desk !== this.desk) return null;
    if (reply.ok) this.summary = reply.summary;
    return reply;
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

  /** What comes of opening something; `null` where something else was opened meanwhile. */
  async #reply(
    turn: number,
    work: (hear: (progress: Progress) => void) => Promise<OpenReply>,
  ): Promise<OpenReply | Refusal | null> {
    const current = () => turn === this.#openings;
    const reply = await work((progress) => {
      if (!current()) return;
      this.progress = progress;
      this.#changed();
    }).catch((): Refusal => ({ reason: 'broken', issues: [] }));
    if (!current()) return null;
    this.progress = null;
    return reply;
  }

  #take(desk: Desk, summary: ProgrammeSummary): void {
    if (desk !== this.desk) this.desk?.close();
    this.desk = desk;
    this.summary = summary;
    this.shown = null;
  }
}
