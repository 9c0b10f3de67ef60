/** What would come of the rows of files. */
export interface IntakeCounts {
  /** Rows of a table, or assessments of files. */
  readonly rows: number;
  readonly faulty: number;
  /** Files of a folder that hold no assessment. */
  readonly passedOver: number;
  readonly enterprises: {
    readonly added: number;
    readonly changed: number;
    /** Known already, and as they were. */
    readonly same: number;
    /** Of the same ones, those of which it is kept that a note was removed that was never here; left out where there are none. */
    readonly kept?: number;
  };
  readonly assessments: { readonly added: number; readonly replaced: number; readonly same: number };
  /** Enterprises that no column names: each row is one of its own, named by its row. */
  readonly unnamed: number;
  /** Problems of all rows. */
  readonly problems: number;
  /** What seems to be wrong in rows that are taken all the same. */
  readonly warnings: number;
}
