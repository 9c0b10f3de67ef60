/**
 * Enterprises by one segment, or by two that are crossed. Everybody who is in the total stands in a cell: those without a
 * segment under `null`.
 */
export interface CountTable {
  readonly rows: readonly (string | null)[];
  /** `null` for a table by one segment. */
  readonly columns: readonly (string | null)[] | null;
  /** By row and column, whole numbers from 0 on; by one segment a row has one number. */
  readonly counts: readonly (readonly number[])[];
  /**
   * Whether the columns are what was found out about the rows, such as levels. Then a 0 says something about everybody in
   * its row, and is not published in small rows.
   */
  readonly outcome?: boolean;
}

/** How many there are altogether. */
export function tableTotal({ counts }: CountTable): number {
  return sum(counts.map(sum));
}

/** The totals of the rows. */
export function rowTotals({ counts }: CountTable): readonly number[] {
  return counts.map(sum);
}

/** The totals of the columns; none of a table by one segment. */
export function columnTotals({ columns, counts }: CountTable): readonly number[] {
  return (columns ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
