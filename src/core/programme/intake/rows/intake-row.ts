import type { Cell } from '../../../exchange/cell.js';
import type { FaultyRow } from '../../../exchange/row-reader.js';
import type { RowIssue } from '../../../exchange/row-issue.js';
import type { Consent } from '../../../model/assessment.js';
import type { Contact, Enterprise, Support } from '../../../model/enterprise.js';
import type { Note, RemovedNote } from '../../../model/note.js';
import type { CalendarDate } from '../../../model/programme.js';
import type { Response } from '../../../model/response.js';

/** What a row says of an enterprise; what it does not say is left out. */
export interface RowFacts extends Partial<Pick<Enterprise, 'id' | 'name' | 'sizeClasses'>> {
  readonly code?: NonNullable<Enterprise['code']>;
  readonly sector?: NonNullable<Enterprise['sector']>;
  readonly place?: NonNullable<Enterprise['place']>;
  readonly officer?: string;
  readonly supports: readonly Support[];
  readonly contact: Omit<Contact, 'enterprise'>;
  /** What advisers wrote down; only a whole register has it. */
  readonly notes?: readonly Note[];
  /** Which of them were removed since; likewise. */
  readonly removedNotes?: readonly RemovedNote[];
}

/** The answers of a row. */
export interface RowAnswers {
  readonly response: Response;
  /** Whether the row says the id of the response; else one is made of enterprise, questionnaire and date. */
  readonly hasId: boolean;
  /** Id or name of a wave, as it is written; `null` where none is. */
  readonly wave: string | null;
  /** Date that the answers stand for; `null` where only the response tells it. */
  readonly date: CalendarDate | null;
  /** Left out where the file is none that tells of consents. */
  readonly consent?: Consent | null;
}

/** A row that was read whole: of a table, or an assessment of a file. */
export interface IntakeRow {
  readonly file: string;
  /** Line of the file or row of the sheet, from 1; of a folder that of the file's only assessment. */
  readonly row: number;
  /** How the row is named in a sentence: its number, or its file where there are several. */
  readonly place: string;
  readonly facts: RowFacts;
  readonly answers: RowAnswers | null;
  /** Whether nothing in the file says whose row it is. */
  readonly unnamed: boolean;
  /** Of a table, to be put right where the row turns out to be faulty. */
  readonly cells: readonly Cell[];
  /** What seems to be wrong with it; left out where nothing does. */
  readonly warnings?: readonly RowIssue[];
}

/** A row of a file that cannot be taken. */
export interface FaultyIntakeRow extends FaultyRow {
  readonly file: string;
}

/** A row that was read, or what is wrong with it. */
export type RowOutcome = { readonly ok: true; readonly value: IntakeRow } | FaultyIntakeRow;
