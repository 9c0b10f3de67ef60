import { ReadinessError } from '../../../core/compiled/readiness-error.js';
import type { Register } from '../../../core/analytics/register/reading/parse-register.js';
import { csvText } from '../../../core/exchange/csv/csv-text.js';
import type { Table } from '../../../core/exchange/rows-of.js';
import type { Note } from '../../../core/model/note.js';
import type { TextByLanguage } from '../../../core/model/programme.js';
import { tooManyCells } from '../../../formats/workbook/write-workbook.js';
import { enterpriseTable, type TableNames } from '../../../core/programme/enterprise-table.js';
import { openRegister } from '../../../core/programme/open-register.js';
import { ProgrammeDesk, type NameReply, type NoteReply } from '../../../core/programme/programme-desk.js';
import { START, type ProgrammeState } from '../../../core/programme/programme-state.js';
import type { SegmentActions } from '../../../core/programme/segment-actions.js';
import type { ShownProgramme } from '../../../core/programme/shown-programme.js';
import { isObject } from '../../../core/text/value-type.js';
import { createIntakeService } from '../intake/service/create-intake-service.js';
import { dateInZone } from './date-in-zone.js';
import type { Desk, ListFormat, OpenReply, Progress } from './desk.js';
import { withWave } from './with-wave.js';

/** A desk that counts in the thread where it stands. */
export class CountingDesk implements Desk {
  readonly #pause: () => Promise<void>;
  #desk: ProgrammeDesk | null = null;
  #closed = false;
  #reckonings = 0;
  #officer = '';
  #made: Register | null = null;

  readonly intake = createIntakeService({
    current: () => this.#desk?.file ?? null,
    made: (register) => void (this.#made = register),
    officer: () => this.#officer,
    now: () => new Date().toISOString(),
  });

  /** @param pause Lets others have their turn between two pieces of work. */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  async open(source: unknown, now: string, progress: (progress: Progress) => void): Promise<OpenReply> {
    const read = await documentIn(source);
    if (!read.ok) return { ok: false, reason: 'notJson', issues: [] };
    if (!isObject(read.value) || !('programme' in read.value)) return { ok: false, reason: 'otherJson', issues: [] };
    return this.#openRegister(read.value, now, progress);
  }

  sign(officer: string): Promise<void> {
    this.#officer = officer;
    return Promise.resolve();
  }

  openMade(now: string, progress: (progress: Progress) => void): Promise<OpenReply> {
    if (!this.#made) throw new ReadinessError('programme/not-made', 'CountingDesk has no register of an intake');
    const { timeZone } = this.#made.programme;
    return this.#openRegister(withWave(this.#made, dateInZone(now, timeZone)), now, progress);
  }

  async #openRegister(input: unknown, now: string, progress: (progress: Progress) => void): Promise<OpenReply> {
    const register = await openRegister(input, {
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
    return tableFile(table, format, names.sheet);
  }

  async table(state: ProgrammeState, format: ListFormat, sheet: string): Promise<Blob | null> {
    const table = await this.#opened.table(state);
    return table && tableFile(table, format, sheet);
  }

  async actions(state: ProgrammeState, progress: (progress: Progress) => void): Promise<SegmentActions | null> {
    const turn = ++this.#reckonings;
    const steps = await this.#opened.actionSteps(state);
    let told = -1;
    while (steps && turn === this.#reckonings) {
      const step = steps.next();
      if (step.done === true) return step.value;
      // A page that is told draws itself again.
      if (step.value.done > told) progress(step.value);
      told = step.value.done;
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

  rename(names: TextByLanguage, at: string, by: string): Promise<NameReply> {
    return Promise.resolve(this.#opened.rename(names, at, by));
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

/** A table as a file; `null` where it is too long for a workbook. */
async function tableFile(table: Table, format: ListFormat, sheet: string): Promise<Blob | null> {
  if (format === 'csv') return new Blob([csvText([table.header, ...table.rows])], { type: 'text/csv;charset=utf-8' });
  if (tooManyCells([table])) return null;
  const { xlsxBlob } = await import('../../files/xlsx-blob.js');
  return xlsxBlob([{ ...table, name: sheet }]);
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
