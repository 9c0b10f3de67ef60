import { ReadinessError } from '../../../core/compiled/readiness-error.js';
import { csvText } from '../../../core/exchange/csv/csv-text.js';
import type { Note } from '../../../core/model/note.js';
import { tooManyCells } from '../../../formats/workbook/write-workbook.js';
import { dateInZone } from './date-in-zone.js';
import { enterpriseTable, type TableNames } from '../../../core/programme/enterprise-table.js';
import { openRegister } from '../../../core/programme/open-register.js';
import { ProgrammeDesk, type NoteReply } from '../../../core/programme/programme-desk.js';
import { START, type ProgrammeState } from '../../../core/programme/programme-state.js';
import type { SegmentActions } from '../../../core/programme/segment-actions.js';
import type { ShownProgramme } from '../../../core/programme/shown-programme.js';
import type { Desk, ListFormat, OpenReply, Progress } from './desk.js';

/** A desk that counts in the thread where it stands. */
export class CountingDesk implements Desk {
  readonly #pause: () => Promise<void>;
  #desk: ProgrammeDesk | null = null;
  #closed = false;
  #reckonings = 0;

  /** @param pause Lets others have their turn between two pieces of work. */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  async open(source: unknown, now: string, progress: (progress: Progress) => void): Promise<OpenReply> {
    const read = await documentIn(source);
    if (!read.ok) return { ok: false, reason: 'notJson', issues: [] };
    const register = await openRegister(read.value, {
      progress: async (done, total) => {
        progress({ done, total });
        await this.#pause();
        // Nobody waits any more.
        if (this.#closed) await new Promise(() => undefined);
      },
    });
    if (!register.ok) return { ok: false, reason: 'failed', issues: register.issues };
    const { programme } = register.value;
    if (programme.waves.length === 0) return { ok: false, reason: 'noWaves', issues: register.issues };
    const desk = new ProgrammeDesk(register.value, register.issues, dateInZone(now, programme.timeZone));
    try {
      // What is seen first is made ready while whoever opened it waits anyway.
      await desk.show(START);
    } catch (error) {
      if (error instanceof ReadinessError && error.code === 'codes/mixed') {
        return { ok: false, reason: 'mixedCodes', issues: register.issues };
      }
      throw error;
    }
    this.#desk = desk;
    return { ok: true, summary: desk.summary };
  }

  async show(state: ProgrammeState): Promise<ShownProgramme | null> {
    return (await this.#desk?.show(state)) ?? null;
  }

  async list(state: ProgrammeState, format: ListFormat, names: TableNames): Promise<Blob | null> {
    const desk = this.#opened;
    const table = enterpriseTable(await desk.lines(state), names, desk.summary.today);
    if (format === 'csv') return new Blob([csvText([table.header, ...table.rows])], { type: 'text/csv;charset=utf-8' });
    if (tooManyCells([table])) return null;
    const { xlsxBlob } = await import('../../files/xlsx-blob.js');
    return xlsxBlob([{ ...table, name: names.sheet }]);
  }

  async actions(state: ProgrammeState, progress: (progress: Progress) => void): Promise<SegmentActions | null> {
    const turn = ++this.#reckonings;
    const steps = await this.#opened.actionSteps(state);
    while (steps && turn === this.#reckonings) {
      const step = steps.next();
      if (step.done === true) return step.value;
      progress(step.value);
      await this.#pause();
    }
    return null;
  }

  stop(): Promise<void> {
    this.#reckonings++;
    return Promise.resolve();
  }

  addNote(note: Note): Promise<NoteReply> {
    return Promise.resolve(this.#opened.addNote(note));
  }

  removeNote(note: Note, at: string, by: string): Promise<NoteReply> {
    return Promise.resolve(this.#opened.removeNote(note, at, by));
  }

  document(): Promise<Blob> {
    const text = JSON.stringify(this.#opened.file, null, 1);
    return Promise.resolve(new Blob([text], { type: 'application/json' }));
  }

  close(): void {
    this.#closed = true;
    this.#reckonings++;
    this.#desk = null;
  }

  get #opened(): ProgrammeDesk {
    if (!this.#desk) throw new ReadinessError('programme/closed', 'CountingDesk has no programme open');
    return this.#desk;
  }
}

/** The document itself, or what stands in a file. */
async function documentIn(source: unknown): Promise<{ readonly ok: true; readonly value: unknown } | { ok: false }> {
  if (!(source instanceof Blob)) return { ok: true, value: source };
  try {
    return { ok: true, value: JSON.parse(await source.text()) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}
