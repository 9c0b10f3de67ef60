import type { PublishedTable } from './publish-table.js';

/** A place in a table: a cell, a total of a row or column, or the total of all. */
export interface TablePlace {
  readonly row?: string | null;
  readonly column?: string | null;
}

/** What two publications give away together. */
export interface DifferencingWarning extends TablePlace {
  /**
   * `few`: both numbers are published, and their difference is that of few enterprises, who are now known by what changed
   * with them. `shown`: a number is hidden in one publication and published in the other.
   */
  readonly code: 'few' | 'shown';
}

/**
 * What somebody could learn from two publications by subtracting one from the other: of one table at two dates, of a part
 * and the whole, or of two tables that have totals in common.
 *
 * Only what both have is compared, by the names of their segments; it is a warning, and no proof that nothing is given
 * away.
 */
export function differencing(first: PublishedTable, second: PublishedTable): readonly DifferencingWarning[] {
  const threshold = Math.max(first.threshold, second.threshold);
  const [before, after] = [numbersOf(first), numbersOf(second)];
  return [...before].flatMap(([key, { place, shown }]): DifferencingWarning[] => {
    const other = after.get(key);
    if (!other || (shown === null && other.shown === null)) return [];
    if (shown === null || other.shown === null) return [{ code: 'shown', ...place }];
    const difference = Math.abs(shown - other.shown);
    return difference > 0 && difference < threshold ? [{ code: 'few', ...place }] : [];
  });
}

/** Every number of a table by the names of its place. */
function numbersOf({ rows, columns, counts, rowTotals, columnTotals, total }: PublishedTable) {
  const numbers = new Map<string, { readonly place: TablePlace; readonly shown: number | null }>();
  const add = (place: TablePlace, shown: number | null = null) => numbers.set(JSON.stringify(place), { place, shown });
  for (const [at, row] of rows.entries()) {
    add({ row }, rowTotals[at]);
    for (const [position, column] of (columns ?? []).entries()) add({ row, column }, counts[at]?.[position]);
  }
  for (const [at, column] of (columns ?? []).entries()) add({ column }, columnTotals[at]);
  add({}, total);
  return numbers;
}
