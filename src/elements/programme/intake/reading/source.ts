import type { Register } from '../../../../core/analytics/register/reading/parse-register.js';
import type { Delimiter } from '../../../../core/exchange/csv/delimiter.js';
import type { Issue } from '../../../../core/model/issue.js';
import type { RowOutcome } from '../../../../core/programme/intake/rows/intake-row.js';
import type { NumberedRow } from '../../../../formats/numbered-row.js';

/** Hears how many bytes, or files, were read. */
export type Heard = (done: number) => void;

/** A file of a folder that holds no assessment. */
export interface PassedOver {
  readonly passedOver: string;
  readonly issue: Issue;
}

/** A table: text or a workbook. */
export interface TableSource {
  readonly kind: 'table';
  readonly file: string;
  readonly size: number;
  /** Names of sheets; empty for a text. */
  readonly sheets: readonly string[];
  /** The rows from the first on, batch by batch; the header is the first of them. */
  readonly rows: (sheet: string | null, heard?: Heard) => AsyncGenerator<readonly NumberedRow[]>;
  /** What stands between the cells of a text, once rows of it were read; a comma for a workbook. */
  readonly delimiter: () => Delimiter;
}

/** A value with the place where it stands, or why there is none. */
export interface FoundValue {
  readonly file: string;
  readonly row: number;
  readonly place: string;
  /** Name of the enterprise, as the folder or the file tells it. */
  readonly name?: string;
  readonly found: { readonly value: unknown } | { readonly problem: Issue };
}

/** Saved assessments: of one file, or of many. */
export interface RecordSource {
  readonly kind: 'records';
  readonly file: string;
  readonly files: number;
  /** Bytes, or files. */
  readonly size: number;
  readonly values: (heard?: Heard) => AsyncGenerator<readonly (FoundValue | PassedOver)[]>;
}

/** A whole register. */
export interface RegisterSource {
  readonly kind: 'register';
  readonly file: string;
  readonly size: number;
  readonly register: Register;
  /** What of it was left out. */
  readonly issues: readonly Issue[];
}

/** What rows come from. */
export type Source = TableSource | RecordSource | RegisterSource;

/** What came of a row of any source. */
export type SourceOutcome = RowOutcome | PassedOver;
