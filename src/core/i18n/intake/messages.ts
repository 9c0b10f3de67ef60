import type { ColumnGroup } from '../../programme/intake/columns/proposed-column.js';
import type { IntakeCounts } from '../../programme/intake/intake-counts.js';

/** What taking files into a programme says on its own. */
export interface IntakeMessages {
  /** Tag of the language of these messages; numbers and dates are written by it. */
  readonly locale: string;
  readonly dateFormat: Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };

  readonly steps: {
    readonly label: string;
    readonly choose: string;
    readonly columns: string;
    readonly check: string;
    readonly done: string;
  };

  readonly choose: {
    readonly heading: string;
    readonly introduction: string;
    readonly file: string;
    readonly folder: string;
    readonly drop: string;
    readonly formats: string;
    readonly private: string;
    readonly refused: string;
  };

  readonly columns: {
    readonly heading: (file: string) => string;
    /** Where there are no columns. */
    readonly headingRecords: string;
    readonly introduction: string;
    readonly records: (files: string) => string;
    readonly register: string;
    readonly sheet: string;
    readonly instrument: string;
    readonly noInstrument: string;
    readonly numbers: string;
    readonly numbersOpen: string;
    readonly numbersVi: string;
    readonly numbersEn: string;
    readonly date: string;
    readonly dateHint: string;
    readonly dateMissing: string;
    readonly wave: string;
    readonly waveByDates: string;
    readonly waveKnown: (name: string) => string;
    readonly waveNew: string;
    readonly waveName: string;
    readonly waveNameMissing: string;
    readonly waveWritten: string;
    readonly caption: string;
    readonly column: string;
    readonly samples: string;
    readonly meaning: string;
    readonly meaningOf: (column: string) => string;
    readonly unnamedColumn: (number: number) => string;
    readonly nothing: string;
    readonly empty: string;
    readonly near: (name: string) => string;
    readonly use: string;
    readonly useNear: (name: string) => string;
    readonly groups: Readonly<Record<ColumnGroup, string>>;
    readonly passedOver: (count: number) => string;
    readonly more: (count: number) => string;
    readonly check: string;
    readonly other: string;
    /** Heard before what is wrong with a field. */
    readonly errorPrefix: string;
  };

  readonly progress: {
    readonly opening: string;
    readonly checking: string;
    readonly taking: string;
    /** How far, in per cent, and rows so far. */
    readonly reading: (percent: string, rows: string) => string;
    /** The same when all rows are read, and are brought together. */
    readonly merging: (percent: string, rows: string) => string;
    readonly stop: string;
    readonly stopped: string;
    readonly failed: string;
  };

  readonly check: {
    readonly heading: string;
    readonly blocked: string;
    readonly sound: (rows: string) => string;
    readonly faulty: (faulty: string, rows: string) => string;
    readonly counts: string;
    /** The same where some rows are faulty, and only the others are counted. */
    readonly countsSound: string;
    readonly rows: string;
    readonly faultyRows: string;
    readonly passedOver: string;
    readonly enterprises: string;
    readonly enterpriseCounts: (counts: IntakeCounts['enterprises']) => string;
    readonly assessments: string;
    readonly assessmentCounts: (counts: IntakeCounts['assessments']) => string;
    readonly unnamed: (count: string) => string;
    readonly waves: string;
    readonly wave: (name: string, from: string, to: string, assessments: string) => string;
    readonly waveAdded: string;
    readonly problems: (shown: string, all: string) => string;
    readonly file: string;
    readonly row: string;
    readonly column: string;
    readonly value: string;
    readonly problem: string;
    /** Heads the column in its place where the rows are taken all the same. */
    readonly toCheck: string;
    readonly remedy: string;
    readonly wholeFile: string;
    readonly report: string;
    readonly reportHint: string;
    readonly reportName: string;
    /** What seems to be wrong in rows that are taken all the same. */
    readonly warnings: (shown: string, all: string) => string;
    readonly warningsHint: string;
    readonly warned: string;
    readonly warnedName: string;
    readonly takeAll: (rows: string) => string;
    readonly takeSound: (rows: string) => string;
    readonly nothingNew: string;
    readonly back: string;
    readonly cancel: string;
  };

  readonly done: {
    readonly heading: string;
    readonly summary: (counts: IntakeCounts) => string;
    readonly opened: string;
    readonly left: (faulty: string) => string;
    readonly show: string;
    readonly more: string;
  };
}
