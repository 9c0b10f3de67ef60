import type { Issue } from '../../../core/model/issue.js';
import type { Note } from '../../../core/model/note.js';
import type { TextByLanguage } from '../../../core/model/programme.js';
import type { TableNames } from '../../../core/programme/enterprise-table.js';
import type { NameReply, NoteReply } from '../../../core/programme/programme-desk.js';
import type { ProgrammeState } from '../../../core/programme/programme-state.js';
import type { SegmentActions } from '../../../core/programme/segment-actions.js';
import type { ProgrammeSummary, ShownProgramme } from '../../../core/programme/shown-programme.js';
import type { IntakeService } from '../intake/intake-service.js';

/** A programme was opened, or why it was not. */
export type OpenReply =
  | { readonly ok: true; readonly summary: ProgrammeSummary }
  | {
      readonly ok: false;
      /**
       * `otherJson`: it is JSON, and no programme. `mixedCodes`: sectors or places stand in codes of different lists.
       */
      readonly reason: 'notJson' | 'otherJson' | 'failed' | 'noWaves' | 'mixedCodes';
      readonly issues: readonly Issue[];
    };

/** How far work has come: assessments read, or actions looked at, of how many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The formats in which a list can be saved. */
export type ListFormat = 'csv' | 'xlsx';

/**
 * What a page asks of one programme, wherever it is counted: in the page, or in a worker beside it. What goes in and comes
 * out is plain data.
 */
export interface Desk {
  /**
   * Opens a document, or a file with one; never throws for what is in it.
   *
   * @param now Instant, ISO 8601 in UTC.
   */
  open(source: unknown, now: string, progress: (progress: Progress) => void): Promise<OpenReply>;
  /** What is to be seen; `null` where nothing can be. */
  show(state: ProgrammeState): Promise<ShownProgramme | null>;
  /**
   * What would help the enterprises in scope. It may take long: other questions are answered meanwhile, and a further one
   * of this kind breaks it off.
   *
   * @returns `null` where it was broken off, or nothing can be seen.
   */
  actions(state: ProgrammeState, progress: (progress: Progress) => void): Promise<SegmentActions | null>;
  /** Breaks off what `actions` works on. */
  stop(): Promise<void>;
  /** Writes a note about an enterprise into the register. */
  addNote(note: Note): Promise<NoteReply>;
  /**
   * Removes one.
   *
   * @param at Instant, ISO 8601 in UTC.
   * @param by Id of the officer who removes it.
   */
  removeNote(note: Note, at: string, by: string): Promise<NoteReply>;
  /**
   * Gives the programme another name.
   *
   * @param at Instant, ISO 8601 in UTC.
   * @param by Id of the officer who renames it.
   */
  rename(names: TextByLanguage, at: string, by: string): Promise<NameReply>;
  /** The list that is looked at, as a file; `null` where it is too long for a workbook. */
  list(state: ProgrammeState, format: ListFormat, names: TableNames): Promise<Blob | null>;
  /** The register and its answers as a table that can be taken in again; `null` where it is too long for a workbook. */
  table(state: ProgrammeState, format: ListFormat, sheet: string): Promise<Blob | null>;
  /** The whole programme as a file that can be opened again. */
  document(): Promise<Blob>;
  /** Takes files into the programme, or makes one of them. */
  readonly intake: IntakeService;
  /** Says who works here: it stands in the change log. */
  sign(officer: string): Promise<void>;
  /**
   * Opens the register that the intake made last. Where it cannot be opened, the one before stays.
   *
   * @param now Instant, ISO 8601 in UTC.
   */
  openMade(now: string, progress: (progress: Progress) => void): Promise<OpenReply>;
  /** Ends all work: what is still asked for never comes. */
  close(): void;
}
