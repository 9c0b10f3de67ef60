/** A way to divide rows: of every row the segment that it belongs to. */
export interface SegmentColumn {
  /** What divides them, e.g. `sector`. */
  readonly by: string;
  readonly segments: readonly string[];
  /** An element a row: 0 where it belongs to none, else 1 plus the position in `segments`. */
  readonly codes: Uint32Array;
}

/** Rows by segment. A row may stand in several segments, of measures for example, and in none. */
export interface Grouping {
  readonly by: string;
  readonly groups: readonly Group[];
  /** Rows that stand in none. */
  readonly outside: number;
}

/** The rows of one segment. */
export interface Group {
  readonly segment: string;
  /** Positions of rows, ascending. */
  readonly rows: Uint32Array;
}
