import type { NumberLocale } from '../../../core/exchange/number-locale.js';
import type { Register } from '../../../core/analytics/register/reading/parse-register.js';
import type { Change } from '../../../core/model/assessment.js';
import type { CalendarDate, TextByLanguage } from '../../../core/model/programme.js';
import type { ColumnChoice, ProposedColumn } from '../../../core/programme/intake/columns/proposed-column.js';
import type { IntakeProblem } from '../../../core/programme/intake/intake-issue.js';
import type { IntakeCounts } from '../../../core/programme/intake/intake-counts.js';
import type { WaveInIntake, WaveRule } from '../../../core/programme/intake/wave-rule.js';

/**
 * What stands between the files that an officer chooses and the register that is made of them. All of it is plain data that
 * can be cloned, so that the service may run in a worker; files are handed over as they are, and read only there.
 *
 * The order: `open`, any number of `propose`, `check`, then `take` or `cancel`; `stop` at any time. Nothing changes before `take`.
 */
export interface IntakeService {
  /** Looks into chosen files, instead of those before. Never rejects for what is in them. */
  open(files: readonly ChosenFile[], tell?: TellProgress): Promise<Opened>;
  /** What the columns would be taken for with another sheet or another questionnaire. */
  propose(choice: TableChoice): Promise<Opened>;
  /** Reads every row, and says what would come of it. */
  check(plan: IntakePlan, tell?: TellProgress): Promise<IntakePreview>;
  /**
   * Rows of the last check as a CSV file, its sentences in a language that ships: those that are faulty, or those that are taken
   * although something in them seems to be wrong. `null` where there are none.
   */
  report(locale: string, rows: ReportedRows): Promise<Blob | null>;
  /** Makes the register: of all rows, or of the sound ones where some are faulty. */
  take(rows: 'all' | 'sound', tell?: TellProgress): Promise<Taken>;
  /** Stops what is running, whose promise then rejects with an {@link IntakeCancelled}; the files stay open, as they were chosen to be read. */
  stop(): Promise<void>;
  /** Stops likewise, and forgets the files. */
  cancel(): Promise<void>;
}

/** Rows of which a report is made. */
export type ReportedRows = 'faulty' | 'warned';

/** A file that was chosen or dropped. */
export interface ChosenFile {
  /** Its name; in a folder the path from there, e.g. `phieu/Bánh Huế/2026.json`. */
  readonly path: string;
  readonly content: Blob;
}

/** How far something long is. */
export interface IntakeProgress {
  /** Rows are read first, then brought together with each other and with the programme. */
  readonly stage: 'reading' | 'merging';
  /** Of both together, from 0 to 1. */
  readonly share: number;
  /** Rows or assessments that were read. */
  readonly rows: number;
}

/** Hears how far something is, at most some ten times a second. */
export type TellProgress = (progress: IntakeProgress) => void;

/** What was found in files. */
export type Opened = OpenedTable | OpenedRecords | NotReadable;

/** No row can be read, and why. */
export interface NotReadable {
  readonly kind: 'refused';
  readonly problems: readonly IntakeProblem[];
}

/** JSON, JSON Lines, a register, or a folder: nothing is to be mapped. */
export interface OpenedRecords {
  readonly kind: 'records';
  /** A whole register, which brings its own waves. */
  readonly register: boolean;
  /** Name of the file, or of the folder. */
  readonly file: string;
  readonly files: number;
  /** Waves that the open programme has. */
  readonly waves: readonly KnownWave[];
}

/** A table, and what its columns are taken for. */
export interface OpenedTable {
  readonly kind: 'table';
  readonly file: string;
  /** Names of the sheets of a workbook that hold rows; empty for a text file. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Id of the questionnaire that the headers speak of; `null` for a table without answers. */
  readonly instrument: string | null;
  /** Those that can be chosen, with their titles by language. */
  readonly instruments: readonly { readonly id: string; readonly names: TextByLanguage }[];
  readonly columns: readonly ProposedColumn[];
  /** What a column may be taken for. */
  readonly choices: readonly ColumnChoice[];
  /** How numbers are written; `null` where the first rows do not tell it. */
  readonly numbers: NumberLocale | null;
  readonly waves: readonly KnownWave[];
}

/** A wave of the open programme. */
export interface KnownWave {
  readonly id: string;
  readonly names: TextByLanguage;
}

/** Which table of a file, by which questionnaire; what is left out is guessed. */
export interface TableChoice {
  readonly sheet?: string | null;
  readonly instrument?: string | null;
}

/** What the officer decided. */
export interface IntakePlan {
  /** What each column is taken for: the id of a choice, `null` to pass it over. Empty where nothing is to be mapped. */
  readonly meanings: readonly (string | null)[];
  readonly numbers: NumberLocale | null;
  readonly wave: WaveRule;
  /** The date of answers that have none. */
  readonly date: CalendarDate | null;
  /** Language of names that are made, `vi` or `en`. */
  readonly locale: string;
}

/** What would come of the rows. */
export interface IntakePreview {
  readonly counts: IntakeCounts;
  readonly waves: readonly WaveInIntake[];
  /** What is wrong with the columns or the file as a whole: no row was read. */
  readonly blocking: readonly IntakeProblem[];
  /** The first problems of rows, at most 20; `counts.problems` says how many there are. */
  readonly problems: readonly IntakeProblem[];
  /** The first of what seems to be wrong in rows that are taken, likewise; `counts.warnings` says how much there is. */
  readonly warnings: readonly IntakeProblem[];
}

/** A register was made. It stays where the service runs: see `IntakeHost.made`. */
export interface Taken {
  readonly counts: IntakeCounts;
}

/** What a service needs of the place where it runs. */
export interface IntakeHost {
  /** The open register; `null` where none is. It is never changed. */
  readonly current: () => Register | null;
  /** Takes the new register, and the lines that were added to its change log. */
  readonly made: (register: Register, changes: readonly Change[]) => void | Promise<void>;
  /** Id of the officer, for the change log; empty where nobody told it. */
  readonly officer: () => string;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** A reading was stopped by the officer. */
export class IntakeCancelled extends Error {
  override readonly name = 'IntakeCancelled';
}
