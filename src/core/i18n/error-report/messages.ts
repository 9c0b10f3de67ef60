/** What the columns are called that a report of faulty rows adds. Each begins with `#`, as columns seldom do. */
export interface ErrorReportMessages {
  /** Number of the row. */
  readonly row: string;
  /** What is wrong with it. */
  readonly problems: string;
  /** The file, where the rows are of several. */
  readonly file: string;
}
