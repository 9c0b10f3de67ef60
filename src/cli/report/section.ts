/** How the numbers of a column are written. */
export type ColumnKind = 'text' | 'count' | 'points' | 'share' | 'ratio';

/** A number that is written otherwise than the others in its column. */
export interface OwnNumber {
  readonly value: number;
  readonly kind: Exclude<ColumnKind, 'text'>;
}

/** No number, and why in a word for people; in a file nothing. */
export interface NoNumber {
  readonly value: null;
  readonly why: string;
}

/** A cell: a text, a number, or nothing. */
export type ReportCell = string | number | OwnNumber | NoNumber | null;

/** A table of a report with its words. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly { readonly label: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Sentences under the table. */
  readonly notes: readonly string[];
}

/** A report in one language. */
export interface ReportDocument {
  readonly language: string;
  readonly title: string;
  /** Sentences at the beginning: what it is about, whom, when; what it must not be taken for. */
  readonly lead: readonly string[];
  readonly sections: readonly ReportSection[];
}
